package org.rationale.cli.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last lines of a stream, however much is written to it. Thread-safe. */
final class LastLines {

  private static final int MOST_LINES = 20;
  private static final int MOST_BYTES = 1000;

  private final Deque<String> lines = new ArrayDeque<>();

  /** Reads a stream to its end. */
  void readFrom(InputStream stream) {
    LineReader reader = new LineReader(stream, MOST_BYTES);
    try {
      for (byte[] line = reader.next(); line != null; line = reader.next()) {
        add(new String(line, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      add("(the rest cannot be read: " + e.getMessage() + ")");
    }
  }

  private synchronized void add(String line) {
    if (lines.size() == MOST_LINES) {
      lines.removeFirst();
    }
    lines.addLast(line);
  }

  /** The lines so far, oldest first. */
  synchronized List<String> lines() {
    return List.copyOf(lines);
  }
}
