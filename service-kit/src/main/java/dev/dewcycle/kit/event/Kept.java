package dev.dewcycle.kit.event;

import java.time.Duration;

/**
 * What is forgotten when it is too old. A service produces one such bean for each of its own tables
 * of this kind, in which the worker role must be allowed to delete.
 *
 * @param delete deletes the rows that are older than the instant which is its one parameter
 * @param time how long rows are kept
 */
public record Kept(String delete, Duration time) {}
