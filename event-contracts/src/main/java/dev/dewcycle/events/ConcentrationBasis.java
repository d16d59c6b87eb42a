package dev.dewcycle.events;

/** What a concentration range rests on, the strongest first. */
public enum ConcentrationBasis {
  DECLARED,
  CLAIM_BOUND,
  LEGAL_CAP,
  ONE_PERCENT_LINE,
  LIST_ORDER
}
