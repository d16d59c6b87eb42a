package dev.dewcycle.reminder.ops;

/**
 * An operator's order.
 *
 * @param who subject of the operator's token
 * @param reason in the operator's words, 3-500 characters
 * @param timers whether timers are meant too
 */
public record Order(Intervention intervention, String who, String reason, boolean timers) {}
