/**
 * What a phase asks to be scheduled, and when exactly it falls due on the subscriber's wall clock.
 * It knows dates, zones and kinds, and nothing of skin care. Firing is not here.
 */
package dev.dewcycle.reminder.schedule;
