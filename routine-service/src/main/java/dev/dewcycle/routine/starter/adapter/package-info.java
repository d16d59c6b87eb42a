/** Starter routines over HTTP. */
package dev.dewcycle.routine.starter.adapter;
