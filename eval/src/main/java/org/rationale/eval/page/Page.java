package org.rationale.eval.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.rationale.corpus.file.WholeFile;

/**
 * A whole HTML file: style and script inside, nothing outside. A browser that keeps content
 * security policies runs this script and no other, and loads nothing.
 *
 * @param title in the browser's own frame
 * @param body all that is seen
 */
record Page(String title, Html body) {

  /** The file. */
  String text() {
    String script = resource("report.js");
    Html head =
        Html.of(
            Tag.of("meta").with("charset", "utf-8").alone(),
            Tag.of("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1")
                .alone(),
            Tag.of("meta").with("name", "color-scheme").with("content", "light dark").alone(),
            Tag.of("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with(
                    "content",
                    "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                        + sha256(script)
                        + "'; base-uri 'none'; form-action 'none'")
                .alone(),
            Tag.of("title").text(title),
            Tag.of("style").of(new Html(resource("report.css"))));
    return "<!DOCTYPE html>\n"
        + Tag.of("html")
            .with("lang", "en")
            .of(
                Tag.of("head").of(head),
                Tag.of("body").of(body, Tag.of("script").of(new Html(script))))
            .markup()
        + "\n";
  }

  /**
   * Writes the file, whole or not at all.
   *
   * @throws IOException where it cannot be written; the message names the file
   */
  void write(Path file) throws IOException {
    WholeFile.write(file, text());
  }

  private static String sha256(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " beside Page", e);
    }
  }
}
