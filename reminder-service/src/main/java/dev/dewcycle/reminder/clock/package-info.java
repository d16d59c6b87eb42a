/**
 * Test clocks: a partner moves one forward, and everything that falls due by then fires in order,
 * what one firing causes included. They exist in test mode only and never touch live reminders.
 */
package dev.dewcycle.reminder.clock;
