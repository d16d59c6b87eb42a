/**
 * Checks of layering against the database: what a check looks at is gathered here, findings are
 * stored and told, and re-checks are worked off. What a finding is, {@code layering} decides.
 */
package dev.dewcycle.routine.layering.adapter;
