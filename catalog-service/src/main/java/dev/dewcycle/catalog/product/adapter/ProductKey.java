package dev.dewcycle.catalog.product.adapter;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The primary key of a product.
 *
 * @param tenant as {@link dev.dewcycle.kit.tenancy.Tenant#key} writes it
 */
@Embeddable
record ProductKey(String tenant, UUID id) {}
