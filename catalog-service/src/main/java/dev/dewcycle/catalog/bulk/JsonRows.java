package dev.dewcycle.catalog.bulk;

import dev.dewcycle.kit.line.Line;
import dev.dewcycle.kit.line.LineReader;
import java.io.IOException;
import java.util.Optional;

/** A JSON object on each line (NDJSON); blank lines are passed over. */
public final class JsonRows implements Rows {
  private final LineReader lines;
  private Trail trail = Trail.START;

  public JsonRows(LineReader lines) {
    this.lines = lines;
  }

  @Override
  public Optional<Row> next() throws IOException {
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      trail = trail.over(line.get());
      switch (line.get()) {
        case Line.Text(var number, var text, var print) when text.isBlank() -> {}
        case Line.Text(var number, var text, var print) -> {
          return Optional.of(new Row.Json(number, text));
        }
        case Line.Unreadable(var number, var why, var print) -> {
          return Optional.of(new Row.Unreadable(number, why));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean ready() {
    return lines.ready();
  }

  @Override
  public Trail trail() {
    return trail;
  }
}
