/** What every service's tests need: tokens as the development issuer gives them, topics to read. */
package dev.dewcycle.kit.testing;
