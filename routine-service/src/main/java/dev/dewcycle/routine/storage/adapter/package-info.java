/** Plain SQL and stored documents, for the stores of the other features. */
package dev.dewcycle.routine.storage.adapter;
