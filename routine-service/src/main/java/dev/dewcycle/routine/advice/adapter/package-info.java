/** Advice over HTTP, and its reasons in words. */
package dev.dewcycle.routine.advice.adapter;
