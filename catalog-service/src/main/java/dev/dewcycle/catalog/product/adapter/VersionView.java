package dev.dewcycle.catalog.product.adapter;

import dev.dewcycle.catalog.product.ProductFacts;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Recall;
import dev.dewcycle.events.Strength;
import java.time.Instant;
import java.util.Optional;

/** What a product was in one of its versions. */
record VersionView(
    long version,
    long formulationVersion,
    boolean withdrawn,
    Optional<Recall> recall,
    Category role,
    Strength strength,
    boolean boost,
    Instant changedAt,
    ProductFacts facts) {}
