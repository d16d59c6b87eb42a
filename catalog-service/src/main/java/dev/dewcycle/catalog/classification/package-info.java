/**
 * What a product is by its content and directions: strength, role, boost, exposures and traits,
 * each with its reason. The name on the bottle decides nothing alone. Nothing here is stored.
 */
package dev.dewcycle.catalog.classification;
