/**
 * Phases over HTTP, in tables and by event: a move is decided in {@code phase}, checked by {@code
 * layering}, and leaves together with its event.
 */
package dev.dewcycle.routine.phase.adapter;
