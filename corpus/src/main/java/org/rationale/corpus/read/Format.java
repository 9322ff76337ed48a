package org.rationale.corpus.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
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

  /** Most bytes that are looked at to tell a format. */
  private static final int START = 1024;

  private static final String PDF_MARK = "%PDF-";

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

  /** The format of a stream by its first bytes, which stay to be read. */
  static Format ofStart(BufferedInputStream in) throws IOException {
    in.mark(START);
    byte[] start = new byte[START];
    int length = 0;
    String text = "";
    for (int read = 0; read >= 0 && length < START && text.length() < PDF_MARK.length(); ) {
      read = in.read(start, length, START - length);
      length += Math.max(0, read);
      int from = TextBytes.startsWith(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
      text = new String(start, from, Math.max(0, length - from), ISO_8859_1).stripLeading();
    }
    in.reset();
    if (text.startsWith(PDF_MARK)) {
      return PDF;
    }
    return text.startsWith("{") ? JSON_LINES : PLAIN_TEXT;
  }

  /** The extensions as messages list them. */
  static String extensions() {
    return List.of(values()).stream()
        .map(format -> format.extension)
        .collect(Collectors.joining(", "));
  }
}
