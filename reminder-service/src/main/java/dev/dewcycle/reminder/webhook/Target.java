package dev.dewcycle.reminder.webhook;

/**
 * An endpoint's address, taken apart.
 *
 * @param scheme in lower case
 * @param host in lower case, an IPv6 address in brackets
 * @param port the scheme's own where the address names none
 */
public record Target(String scheme, boolean hasUserInfo, String host, int port) {}
