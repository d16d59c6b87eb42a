/**
 * What the tests of the services need of the contracts: schemas to validate against and an example
 * of every event. It holds no test.
 */
package dev.dewcycle.events.testing;
