/**
 * What happens when reminders fall due: which fire, which are too late to be of use, and what comes
 * next in their series. What falls due when is decided in {@code schedule}.
 */
package dev.dewcycle.reminder.firing;
