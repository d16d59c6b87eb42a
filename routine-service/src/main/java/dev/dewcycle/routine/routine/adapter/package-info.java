/** Routines over HTTP and in tables. Phases and suspended serums are no part of what is stored. */
package dev.dewcycle.routine.routine.adapter;
