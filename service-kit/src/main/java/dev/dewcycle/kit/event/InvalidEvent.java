package dev.dewcycle.kit.event;

/**
 * A record that can never be applied, however often it is tried: it cannot be decoded, or what it
 * says is impossible. It goes to the dead-letter topic; everything else is tried again.
 */
public class InvalidEvent extends RuntimeException {
  public InvalidEvent(String why) {
    super(why);
  }

  public InvalidEvent(String why, Throwable cause) {
    super(why, cause);
  }
}
