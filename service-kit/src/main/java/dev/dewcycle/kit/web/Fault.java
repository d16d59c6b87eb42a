package dev.dewcycle.kit.web;

/**
 * One thing wrong with a request.
 *
 * @param pointer where: {@code #/applications/0/slot} in the body (RFC 6901 as a URI fragment),
 *     {@code #/query/limit}, {@code #/path/id} or {@code #/header/If-Match} elsewhere
 * @param detail what, in a sentence
 */
public record Fault(String pointer, String detail) {}
