/** The analysis over HTTP, and its reasons in words. */
package dev.dewcycle.catalog.classification.adapter;
