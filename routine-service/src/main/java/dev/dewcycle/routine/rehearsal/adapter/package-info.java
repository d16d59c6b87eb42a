/** Rehearsals over HTTP: routines are read in pages, so that one never holds a whole tenant. */
package dev.dewcycle.routine.rehearsal.adapter;
