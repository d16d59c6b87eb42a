/** Uses that are ticked off: what was really done, beside what the routine says. */
package dev.dewcycle.routine.use;
