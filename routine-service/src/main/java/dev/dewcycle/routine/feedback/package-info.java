/**
 * What partners think of findings, kept as cases that can be evaluated again and name nobody. What
 * a finding is, {@code layering} decides.
 */
package dev.dewcycle.routine.feedback;
