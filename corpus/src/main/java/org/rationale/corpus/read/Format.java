package org.rationale.corpus.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that documents come in. */
enum Format {
  PLAIN_TEXT(".txt"),
  PDF(".pdf"),
  JSON_LINES(".jsonl");

  /** Number of bytes that {@link #ofStart} wants to see. */
  static final int START = 1024;

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  DocumentReader reader() {
    return switch (this) {
      case PLAIN_TEXT -> new PlainTextReader();
      case PDF -> new PdfReader();
      case JSON_LINES -> new JsonLinesReader();
    };
  }

  /** The format that a file's name announces, in small letters or capitals. */
  static Optional<Format> ofName(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith(format.extension)).findFirst();
  }

  /** The format of an input without a telling name, by its first bytes. */
  static Format ofStart(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (text.startsWith("%PDF-")) {
      return PDF;
    }
    int from = TextBytes.startsWith(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return text.substring(from).stripLeading().startsWith("{") ? JSON_LINES : PLAIN_TEXT;
  }

  /** The extensions as messages list them. */
  static String extensions() {
    return List.of(values()).stream()
        .map(format -> format.extension)
        .collect(Collectors.joining(", "));
  }
}
