package org.rationale.annotators.lexicon.terminology.file;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The files in a ZIP, and in the ZIPs named {@code .nlm} in it, as which the full release of the
 * UMLS comes.
 */
final class ZipFiles {

  private static final String WITHIN = ".nlm";

  private ZipFiles() {}

  /** Whether a file is a ZIP by its name. */
  static boolean isZip(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".zip") || isWithin(name);
  }

  /** Whether a file is a ZIP that is a part of a release. */
  static boolean isWithin(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(WITHIN);
  }

  /** All of them, unless they are empty folders. */
  static List<SourceFile> in(Path path) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      for (ZipEntry entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
        String name = entry.getName();
        if (isWithin(name)) {
          files.addAll(within(path, zip, entry));
        } else {
          files.add(file(path, path + "!" + name, name, () -> open(path, name)));
        }
      }
    } catch (ZipException e) {
      throw SourceFile.notWhole(path.toString(), e);
    }
    return files;
  }

  private static List<SourceFile> within(Path path, ZipFile zip, ZipEntry outer)
      throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(zip.getInputStream(outer))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        if (!entry.isDirectory()) {
          files.add(
              file(
                  path,
                  path + "!" + outer.getName() + "!" + name,
                  name,
                  () -> openWithin(path, outer.getName(), name)));
        }
      }
    }
    return files;
  }

  private static SourceFile file(
      Path path, String label, String entry, SourceFile.Content content) {
    String folder = label.substring(0, label.length() - entry.length());
    int end = entry.lastIndexOf('/') + 1;
    return SourceFile.of(
        entry.substring(end), folder + entry.substring(0, end), label, path, content);
  }

  /** An entry that closes the ZIP with itself. */
  private static InputStream open(Path path, String entry) throws IOException {
    ZipFile zip = new ZipFile(path.toFile());
    InputStream content = zip.getInputStream(zip.getEntry(entry));
    return new FilterInputStream(new BufferedInputStream(content)) {
      @Override
      public void close() throws IOException {
        super.close();
        zip.close();
      }
    };
  }

  private static InputStream openWithin(Path path, String outer, String entry) throws IOException {
    ZipInputStream in = new ZipInputStream(open(path, outer));
    for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
      if (next.getName().equals(entry)) {
        return in;
      }
    }
    in.close();
    throw new FileNotFoundException(path + "!" + outer + "!" + entry);
  }
}
