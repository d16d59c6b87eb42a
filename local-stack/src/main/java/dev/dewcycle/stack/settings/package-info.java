/** The words of the stack: its services, ports, directories and settings. Pure. */
package dev.dewcycle.stack.settings;
