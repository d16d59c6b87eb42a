package dev.dewcycle.kit.line;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
  private static List<Line> lines(InputStream in) throws IOException {
    var reader = new LineReader(in);
    var lines = new ArrayList<Line>();
    for (var line = reader.next(); line.isPresent(); line = reader.next()) {
      lines.add(line.get());
    }
    return lines;
  }

  private static List<Line> lines(String text) throws IOException {
    return lines(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(line -> ((Line.Text) line).text()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"one\ntwo\n", "one\ntwo", "one\r\ntwo\r\n", "\uFEFFone\ntwo"})
  void lines_end_as_on_any_system_and_a_byte_order_mark_is_none_of_them(String text)
      throws IOException {
    var lines = lines(text);

    assertThat(texts(lines)).containsExactly("one", "two");
    assertThat(lines).extracting(Line::number).containsExactly(1L, 2L);
  }

  @Test
  void what_is_no_utf_8_costs_its_own_line() throws IOException {
    var lines =
        lines(new ByteArrayInputStream(new byte[] {'a', '\n', (byte) 0xe9, '\n', 'b', '\n'}));

    assertThat(lines.get(1)).isInstanceOf(Line.Unreadable.class);
    assertThat(texts(List.of(lines.get(0), lines.get(2)))).containsExactly("a", "b");
  }

  @Test
  void the_longest_line_is_read_and_a_longer_one_is_not() throws IOException {
    var longest = "x".repeat(LineReader.LONGEST);

    var lines = lines(longest + "\nx" + longest + "\nlast");

    assertThat(lines.get(0)).isInstanceOf(Line.Text.class);
    assertThat(lines.get(1)).isInstanceOf(Line.Unreadable.class);
    assertThat(texts(List.of(lines.get(2)))).containsExactly("last");
  }

  @Test
  void utf_16_is_told_by_its_mark() throws IOException {
    var wide = new LineReader(new ByteArrayInputStream("a\n".getBytes(UTF_16)));
    var narrow = new LineReader(new ByteArrayInputStream("a".getBytes(UTF_8)));

    assertThat(wide.isUtf16()).isTrue();
    assertThat(narrow.isUtf16()).isFalse();
    assertThat(narrow.next()).isPresent();
  }

  @Property(tries = 300)
  void any_bytes_are_lines_however_they_arrive(
      @ForAll byte[] bytes, @ForAll @IntRange(min = 1, max = 7) int atOnce) throws IOException {
    var whole = lines(new ByteArrayInputStream(bytes));

    var dripped = lines(new Dripping(bytes, atOnce));

    assertThat(dripped).isEqualTo(whole);
    assertThat(whole).hasSize(Math.toIntExact(expected(bytes)));
  }

  private static long expected(byte[] bytes) {
    long ends = 0;
    for (byte b : bytes) {
      ends += b == '\n' ? 1 : 0;
    }
    return bytes.length > 0 && bytes[bytes.length - 1] != '\n' ? ends + 1 : ends;
  }

  /** Gives a few bytes at a time, as networks do. */
  private static final class Dripping extends ByteArrayInputStream {
    private final int atOnce;

    Dripping(byte[] bytes, int atOnce) {
      super(bytes);
      this.atOnce = atOnce;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
      return super.read(into, offset, Math.min(atOnce, length));
    }
  }
}
