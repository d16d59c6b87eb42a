/** Time and ids, passed in rather than taken, so that a test can set both. */
package dev.dewcycle.kit.time;
