/** Product blocks over HTTP and in tables, and what else a reaction changes. */
package dev.dewcycle.routine.reaction.adapter;
