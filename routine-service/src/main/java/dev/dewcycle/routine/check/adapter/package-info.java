/** Looks ahead without storing anything: what-if checks and the calendar. */
package dev.dewcycle.routine.check.adapter;
