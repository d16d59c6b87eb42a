/**
 * Lists reminders for partners: what is scheduled and what became of every past occurrence. It only
 * reads.
 */
package dev.dewcycle.reminder.listing;
