/** Classes that break the rules of the architecture on purpose: they prove that its test bites. */
package dev.dewcycle.routine.violation;
