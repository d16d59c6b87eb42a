package dev.dewcycle.catalog.classification;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dewcycle.catalog.concentration.Declared;
import dev.dewcycle.events.Category;
import dev.dewcycle.events.Texture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An invented product that is easily taken for something else, with what it is. */
record Trap(Formula formula, Category role, boolean boost) {
  private static final String FILE = "traps.txt";

  static Stream<Trap> all() {
    return lines(FILE).stream().map(Trap::read);
  }

  /** Cells of a table of this package, without its comments. */
  static List<List<String>> lines(String file) {
    try (var stream = Trap.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return formula.name();
  }

  private static Trap read(List<String> cells) {
    var declared = new ArrayList<Declared>();
    given(cells.get(3))
        .ifPresent(
            share -> {
              int space = share.lastIndexOf(' ');
              declared.add(
                  new Declared(
                      share.substring(0, space), Double.parseDouble(share.substring(space))));
            });
    var formula =
        new Formula(
            cells.get(0),
            Category.valueOf(cells.get(1)),
            given(cells.get(2)),
            given(cells.get(4)),
            given(cells.get(5)).stream().toList(),
            Optional.empty(),
            given(cells.get(6)).map(Texture::valueOf),
            declared);
    return new Trap(formula, Category.valueOf(cells.get(7)), cells.get(8).equals("yes"));
  }

  private static Optional<String> given(String cell) {
    return Optional.of(cell).filter(text -> !text.isEmpty());
  }
}
