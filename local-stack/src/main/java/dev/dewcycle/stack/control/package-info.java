/**
 * How {@code ./dewcycle dev SERVICE} takes a service over from the running stack and gives it back:
 * one connection on the loopback address, held for as long as the loan lasts, so that even a killed
 * developer session gives back.
 */
package dev.dewcycle.stack.control;
