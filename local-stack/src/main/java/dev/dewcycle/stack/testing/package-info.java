/** The backing parts for the tests of the services, started once per test JVM. */
package dev.dewcycle.stack.testing;
