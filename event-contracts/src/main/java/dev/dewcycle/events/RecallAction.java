package dev.dewcycle.events;

/** What a recall does to the treatment phases with the product. */
public enum RecallAction {
  /** Running phases rest; they can go on once the recall is lifted. */
  PAUSE,
  /** Open phases are over: running and resting ones end, planned ones are cancelled. */
  STOP
}
