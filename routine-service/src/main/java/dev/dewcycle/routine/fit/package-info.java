/**
 * Whether products fit a person: each is tried in the person's own calendar, alone and together
 * with the others of a box. Nothing is stored. What products do to each other lives in {@code
 * layering}; what is advised where nothing is at hand yet lives in {@code advice}.
 */
package dev.dewcycle.routine.fit;
