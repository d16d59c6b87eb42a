/**
 * Takes in what routine-service tells, one subscriber's history in order: phases reschedule, clocks
 * learn what took effect, erasure erases.
 */
package dev.dewcycle.reminder.intake;
