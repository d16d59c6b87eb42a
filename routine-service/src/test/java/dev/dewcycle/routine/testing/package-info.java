/** The neighbours of this service as its tests play them, and calls of its own interface. */
package dev.dewcycle.routine.testing;
