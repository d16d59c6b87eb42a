/**
 * Processes of the operating system: the services as children, what is left of a killed run, who
 * holds a port. No decision about restarts is made here.
 */
package dev.dewcycle.stack.process;
