/** Who a routine belongs to: what a partner may tell about a person, and nothing that names one. */
package dev.dewcycle.routine.subscriber;
