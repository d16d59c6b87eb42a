package dev.dewcycle.routine.layering;

/** A language in which texts are kept. */
public enum Language {
  EN,
  KO
}
