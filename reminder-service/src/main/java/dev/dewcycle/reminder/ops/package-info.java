/**
 * What an operator sees and does: how many reminders are open, how far firing is behind, and to
 * run, move or cancel some of them, with a reason and a record. What a phase wants is not decided
 * here: a later move of it brings its own schedule back.
 */
package dev.dewcycle.reminder.ops;
