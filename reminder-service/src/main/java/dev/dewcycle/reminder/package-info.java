/**
 * What falls due and who is told. Each package below is a feature; only its {@code adapter} knows a
 * framework.
 */
package dev.dewcycle.reminder;
