/** Cadences as requests, answers and tables write them, and how their faults are told. */
package dev.dewcycle.routine.cadence.adapter;
