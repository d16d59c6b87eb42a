/** Holds the shape of the service: what may know what. */
package dev.dewcycle.reminder.architecture;
