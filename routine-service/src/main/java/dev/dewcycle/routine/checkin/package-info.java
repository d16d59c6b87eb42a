/**
 * What subscribers answer about their skin, and what follows: a reaction, another cadence, a
 * verdict on a phase. Pure; the numbers are house defaults (grade D), listed in docs/learning.md.
 * What a reaction changes is done by {@code reaction}.
 */
package dev.dewcycle.routine.checkin;
