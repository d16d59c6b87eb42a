/** "Does this fit me?" and checks of whole boxes over HTTP, the latter as streams. */
package dev.dewcycle.routine.fit.adapter;
