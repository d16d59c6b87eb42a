package dev.dewcycle.kit.web;

/**
 * Makes kept answers unreadable to whoever has only the database. A service whose answers hold
 * secrets offers one as a bean; without one, answers are kept as they were given.
 */
public interface AnswerSeal {

  /**
   * Seals the body of an answer.
   *
   * @param bound what the answer belongs to: sealed for one thing, it opens for no other
   */
  byte[] seal(byte[] body, String bound);

  /** The body again, or an {@link IllegalStateException} where it cannot be opened. */
  byte[] open(byte[] sealed, String bound);
}
