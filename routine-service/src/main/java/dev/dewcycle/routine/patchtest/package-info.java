/**
 * Patch tests: a product is tried on a small area of skin before a first phase with it. Pure; the
 * days are passed in.
 */
package dev.dewcycle.routine.patchtest;
