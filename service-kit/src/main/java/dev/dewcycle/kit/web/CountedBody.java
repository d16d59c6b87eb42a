package dev.dewcycle.kit.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body that is refused with 413 once more is read than is allowed. As much again is then read and
 * thrown away: most clients write all before they read, and one that still writes when the
 * connection ends never sees the answer.
 */
final class CountedBody extends FilterInputStream {
  private static final int PIECE = 8 * 1024;

  private final long most;
  private long count;

  /**
   * @param most bytes that may be read
   */
  CountedBody(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    count += Math.max(0, read);
    if (count > most) {
      discard();
      throw Problems.of(
              413, "request-entity-too-large", "At most %,d bytes are read.".formatted(most))
          .withHeader("Connection", "close")
          .build();
    }
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    return Math.max(0, read(new byte[(int) Math.min(wanted, PIECE)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** The framework would read on to the end, which may never come. */
  @Override
  public void close() throws IOException {
    if (count <= most) {
      super.close();
    }
  }

  private void discard() throws IOException {
    var piece = new byte[PIECE];
    for (int read = 0; read >= 0 && count <= 2 * most; count += Math.max(0, read)) {
      read = super.read(piece, 0, piece.length);
    }
  }
}
