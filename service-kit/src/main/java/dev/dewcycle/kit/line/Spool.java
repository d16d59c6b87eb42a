package dev.dewcycle.kit.line;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * An answer on its way to the client. A client may well write its whole body before it reads a
 * single line; if answering waited for it, both would wait for ever. And a slow one must not hold a
 * transaction open. So what is not yet taken lies in a file, which is emptied whenever the client
 * has caught up, and whoever answers never waits.
 */
public final class Spool implements AutoCloseable {
  private static final int PIECE = 32 * 1024;

  private final FileChannel file;
  private long written;
  private long taken;
  private boolean ended;
  private boolean failed;

  private Spool(FileChannel file) {
    this.file = file;
  }

  /** An empty one; its file goes when it is closed. */
  public static Spool open() {
    try {
      return new Spool(
          FileChannel.open(
              Files.createTempFile("dewcycle-answer-", ".ndjson"),
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a part, and says whether there is still somebody to take it. */
  public synchronized boolean add(byte[] part) {
    try {
      for (var rest = ByteBuffer.wrap(part); file.isOpen() && rest.hasRemaining(); ) {
        written += file.write(rest, written);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    notifyAll();
    return file.isOpen();
  }

  /** There is no more to come. */
  public synchronized void end() {
    ended = true;
    notifyAll();
  }

  /**
   * Unless all has come, there is no more to come: the client must not take it for the whole. After
   * the end it changes nothing.
   */
  public synchronized void fail() {
    if (!ended) {
      failed = true;
      end();
    }
  }

  /** Hands everything on as it comes, until the end. */
  public void copyTo(OutputStream out) throws IOException {
    var piece = ByteBuffer.allocate(PIECE);
    while (next(piece.clear())) {
      out.write(piece.array(), 0, piece.position());
      out.flush();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }

  private synchronized boolean next(ByteBuffer piece) throws IOException {
    try {
      while (taken == written && !ended) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
    if (taken == written) {
      if (failed) {
        throw new IOException("the answer could not be completed");
      }
      return false;
    }
    taken += file.read(piece, taken);
    if (taken == written) {
      file.truncate(0);
      taken = 0;
      written = 0;
    }
    return true;
  }
}
