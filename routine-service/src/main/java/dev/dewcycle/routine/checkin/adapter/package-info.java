/** Check-ins over HTTP and in tables, and what follows from them in words. */
package dev.dewcycle.routine.checkin.adapter;
