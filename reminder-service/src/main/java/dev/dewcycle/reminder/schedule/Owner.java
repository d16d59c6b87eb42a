package dev.dewcycle.reminder.schedule;

import dev.dewcycle.kit.tenancy.Tenant;

/**
 * Whose reminder it is.
 *
 * @param subscriber the partner's own opaque id
 * @param generation which life of that id, from 1
 */
public record Owner(Tenant tenant, String subscriber, long generation) {}
