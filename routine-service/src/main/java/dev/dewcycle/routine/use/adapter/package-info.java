/** Ticked-off uses over HTTP and in tables. */
package dev.dewcycle.routine.use.adapter;
