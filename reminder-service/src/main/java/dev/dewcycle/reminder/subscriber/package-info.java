/**
 * What is known here of a subscriber: the zone, the test clock, and which life of the id it is. No
 * profile ever comes here.
 */
package dev.dewcycle.reminder.subscriber;
