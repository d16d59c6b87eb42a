/** Lines of streams of any length, in flat memory. Plain Java, so that cores may use it too. */
package dev.dewcycle.kit.line;
