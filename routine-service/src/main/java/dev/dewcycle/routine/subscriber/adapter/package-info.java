/** Subscribers over HTTP and in tables, the clock that each one lives by, and their erasure. */
package dev.dewcycle.routine.subscriber.adapter;
