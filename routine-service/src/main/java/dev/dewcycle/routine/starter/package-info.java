/**
 * Routines to start with: templates by role, filled from the partner's catalogue, with nothing in
 * them that a check would find. Nothing here is stored.
 */
package dev.dewcycle.routine.starter;
