/** Patch tests over HTTP and in tables. */
package dev.dewcycle.routine.patchtest.adapter;
