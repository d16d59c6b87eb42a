/**
 * What a subscriber is to be reminded of outside phases: patch tests, open jars and missing sun
 * cover, as ready local dates. Whether and when they are told is decided in reminder-service.
 */
package dev.dewcycle.routine.care;
