/**
 * How a subscriber wants to be told: at which times of day, not in which hours, of which kinds and
 * through which channels. It touches messages only, never timers. What follows for what is
 * scheduled already is decided in {@code schedule}.
 */
package dev.dewcycle.reminder.preference;
