/** Invented products and subscribers, put in over HTTP as a partner would. */
package dev.dewcycle.stack.demo;
