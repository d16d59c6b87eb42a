package dev.dewcycle.kit.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Cuts a stream into lines of UTF-8, ended by {@code \n} or {@code \r\n}. Of a line that is too
 * long only the beginning is held, so that memory stays flat whatever comes.
 */
public final class LineReader {
  /** Bytes of the longest line that is read. */
  public static final int LONGEST = 256 * 1024;

  private static final String TOO_LONG =
      "This line is longer than the %,d bytes that are read.".formatted(LONGEST);
  private static final String NO_UTF_8 = "This line is not valid UTF-8: save the file as UTF-8.";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final InputStream in;
  private final byte[] buffer = new byte[64 * 1024];
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private int start;
  private int end;
  private long number;

  public LineReader(InputStream in) {
    this.in = in;
  }

  /** Whether the stream starts as UTF-16 does. To be asked before the first line is read. */
  public boolean isUtf16() throws IOException {
    var more = true;
    while (end < 2 && more) {
      more = fill();
    }
    int mark = end < 2 ? 0 : (buffer[0] & 0xff) << 8 | (buffer[1] & 0xff);
    return mark == 0xfeff || mark == 0xfffe;
  }

  /** Whether the next line has arrived, so that reading it does not wait. */
  public boolean ready() {
    return endOfLine() >= 0;
  }

  /** The next line; empty at the end of the stream, which has no line after its last line end. */
  public Optional<Line> next() throws IOException {
    held.reset();
    var sum = new CRC32C();
    long length = 0;
    while (true) {
      int stop = endOfLine();
      int until = stop < 0 ? end : stop;
      sum.update(buffer, start, until - start);
      held.write(buffer, start, Math.min(until - start, LONGEST + 1 - held.size()));
      length += until - start;
      start = stop < 0 ? until : stop + 1;
      if (stop >= 0) {
        return Optional.of(line(length, sum.getValue()));
      }
      if (!fill()) {
        return length == 0 ? Optional.empty() : Optional.of(line(length, sum.getValue()));
      }
    }
  }

  private Line line(long length, long sum) {
    number++;
    var fingerprint = sum << 31 ^ length;
    if (length > LONGEST) {
      return new Line.Unreadable(number, TOO_LONG, fingerprint);
    }
    try {
      return new Line.Text(number, text(), fingerprint);
    } catch (CharacterCodingException e) {
      return new Line.Unreadable(number, NO_UTF_8, fingerprint);
    }
  }

  private String text() throws CharacterCodingException {
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var text = strict.decode(ByteBuffer.wrap(held.toByteArray())).toString();
    var begins = number == 1 && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    return text.substring(begins, text.endsWith("\r") ? text.length() - 1 : text.length());
  }

  private int endOfLine() {
    for (int i = start; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Reads on behind what is there; from the beginning of the buffer once all of it is taken. */
  private boolean fill() throws IOException {
    if (start == end) {
      start = 0;
      end = 0;
    }
    int read = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read >= 0;
  }
}
