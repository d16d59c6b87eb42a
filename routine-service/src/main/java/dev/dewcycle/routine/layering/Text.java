package dev.dewcycle.routine.layering;

/** The same words in each language that people are spoken to in. */
public record Text(String en, String ko) {

  public String in(Language language) {
    return switch (language) {
      case EN -> en;
      case KO -> ko;
    };
  }

  /** With what {@code values} say in place of the format's gaps, the same in each language. */
  public Text with(Object... values) {
    return new Text(en.formatted(values), ko.formatted(values));
  }
}
