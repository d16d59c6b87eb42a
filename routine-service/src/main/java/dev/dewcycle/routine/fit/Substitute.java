package dev.dewcycle.routine.fit;

import java.util.UUID;

/**
 * A product that can take another one's place in the box: proven, used as it is meant, together
 * with everything else that fits and the substitutes named before it as first choice.
 *
 * @param replaces the product that does not fit, or of which too little is known
 */
public record Substitute(UUID replaces, Meant by) {}
