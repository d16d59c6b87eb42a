/**
 * Treatment phases: which moves a phase allows, which days it covers, when it may start and how
 * long it rests. Pure: dates are local dates in the subscriber's zone, and the day is passed in.
 * What a phase does to the routine (suspending the serum) is derived in {@code layering}.
 */
package dev.dewcycle.routine.phase;
