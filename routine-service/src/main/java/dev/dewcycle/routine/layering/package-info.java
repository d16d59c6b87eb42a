/**
 * Which products get along, when and for whom: the calendar of day sets, the rule book, findings
 * and their remedies. Pure: the same situation and window give the same answer. Phases, storage and
 * events live elsewhere.
 */
package dev.dewcycle.routine.layering;
