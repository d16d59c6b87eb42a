/** What subscribers own, over HTTP and in its table. */
package dev.dewcycle.routine.owned.adapter;
