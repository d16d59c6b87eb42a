/**
 * What a changed rule book would open and clear among real routines, before anybody goes by it.
 * Nothing of a rehearsal is stored or told.
 */
package dev.dewcycle.routine.rehearsal;
