/** Feedback over HTTP and in tables, and as lines that a test can read. */
package dev.dewcycle.routine.feedback.adapter;
