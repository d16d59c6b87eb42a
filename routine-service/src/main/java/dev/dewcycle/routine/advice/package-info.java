/**
 * Serum, ampoule phase, or neither: what somebody is advised to take, and why. Nothing here is
 * stored, and no phase is started: that is {@code phase}.
 */
package dev.dewcycle.routine.advice;
