package org.rationale.annotators.lexicon.terminology.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that a publisher cuts in parts, wherever 1 GB is full: {@code MRCONSO.RRF.aa}, {@code
 * MRCONSO.RRF.ab} are the one file {@code MRCONSO.RRF}.
 */
final class CutFiles {

  private static final Pattern PART = Pattern.compile("(.+\\.RRF)\\.[a-z]{2}");

  private CutFiles() {}

  /** The other parts of the file that a file is a part of. */
  static List<SourceFile> otherParts(SourceFile part, List<SourceFile> folder) {
    return whole(part).stream()
        .flatMap(name -> folder.stream().filter(file -> whole(file).equals(Optional.of(name))))
        .filter(file -> file.folder().equals(part.folder()) && !file.name().equals(part.name()))
        .toList();
  }

  /** The name of the file that a file is a part of. */
  private static Optional<String> whole(SourceFile file) {
    Matcher part = PART.matcher(file.name());
    return part.matches() ? Optional.of(part.group(1)) : Optional.empty();
  }

  /** The same files, the parts of one put together in the order of their names. */
  static List<SourceFile> whole(List<SourceFile> files) {
    Map<List<String>, SortedMap<String, SourceFile>> wholes = new LinkedHashMap<>();
    for (SourceFile file : files) {
      List<String> key =
          whole(file).map(name -> List.of(file.folder(), name)).orElse(List.of(file.label()));
      wholes.computeIfAbsent(key, k -> new TreeMap<>()).put(file.name(), file);
    }
    return wholes.values().stream().map(parts -> joined(List.copyOf(parts.values()))).toList();
  }

  private static SourceFile joined(List<SourceFile> parts) {
    SourceFile first = parts.get(0);
    return whole(first)
        .map(
            name ->
                new SourceFile(
                    name,
                    first.folder(),
                    first.label() + (parts.size() > 1 ? " …" : ""),
                    parts.stream().flatMap(part -> part.containers().stream()).distinct().toList(),
                    () -> new Joined(parts)))
        .orElse(first);
  }

  /** One part after the other, each opened when the one before it is read. */
  private static final class Joined extends InputStream {
    private final List<SourceFile> parts;
    private int next;
    private InputStream current = InputStream.nullInputStream();

    Joined(List<SourceFile> parts) {
      this.parts = parts;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = current.read(bytes, offset, length);
      while (count < 0 && next < parts.size()) {
        current.close();
        current = parts.get(next++).open();
        count = current.read(bytes, offset, length);
      }
      return count;
    }

    @Override
    public void close() throws IOException {
      current.close();
    }
  }
}
