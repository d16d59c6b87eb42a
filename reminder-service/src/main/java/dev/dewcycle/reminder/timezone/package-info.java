/**
 * What follows for open reminders where governments change the rules of time: which release of the
 * tz database they were computed by, and the walk that computes them anew.
 */
package dev.dewcycle.reminder.timezone;
