package dev.dewcycle.events;

/** What falls due. A timer drives state and is nobody's message; all others are messages. */
public enum ReminderKind {
  PHASE_START(true),
  PHASE_END(true),
  PAUSE_LIMIT(true),
  PATCH_TEST(false),
  APPLICATION(false),
  CHECK_IN(false),
  PHASE_ENDING(false),
  SERUM_RESUME(false),
  REST_OVER(false),
  SUNSCREEN(false),
  OPEN_JAR_EXPIRY(false);

  private final boolean timer;

  ReminderKind(boolean timer) {
    this.timer = timer;
  }

  /** Whether it drives state: preferences and quiet hours never touch it, it is never skipped. */
  public boolean isTimer() {
    return timer;
  }
}
