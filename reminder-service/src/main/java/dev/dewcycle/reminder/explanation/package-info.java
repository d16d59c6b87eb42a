/**
 * Says why a subscriber did or did not get a reminder of a kind on a day: a chain of links from the
 * event that asks for it to its delivery, of which the first broken one is the answer. It only
 * reads.
 */
package dev.dewcycle.reminder.explanation;
