/** A service as small as one can be, to test the kit by. */
package dev.dewcycle.kit.sample;
