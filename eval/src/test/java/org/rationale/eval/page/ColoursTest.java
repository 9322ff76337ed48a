package org.rationale.eval.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.EntityType;

/** Whether everything can be read, by the contrast of WCAG 2.2. */
class ColoursTest {

  private static final double LEGIBLE = 4.5;
  private static final double VISIBLE = 3;
  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6})");

  private static String styles() throws IOException {
    try (var in = Page.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> colours(String from) throws IOException {
    String css = styles();
    int start = css.indexOf(":root {", css.indexOf(from));
    Map<String, String> colours = new HashMap<>();
    Matcher colour = COLOUR.matcher(css.substring(start, css.indexOf('}', start)));
    while (colour.find()) {
      colours.put(colour.group(1), colour.group(2));
    }
    return colours;
  }

  @Test
  void everythingIsLegibleInLightInDarkAndOnPaper() throws IOException {
    for (String from : List.of(":root", "prefers-color-scheme: dark", "@media print")) {
      Map<String, String> colours = colours(from);
      for (String ground : List.of("page", "card")) {
        for (String ink : List.of("ink", "soft", "link")) {
          assertThat(contrast(colours.get(ink), colours.get(ground)))
              .as("%s on %s in %s", ink, ground, from)
              .isGreaterThanOrEqualTo(LEGIBLE);
        }
      }
      assertThat(contrast(colours.get("ink"), colours.get("warn"))).isGreaterThanOrEqualTo(LEGIBLE);
      colours.forEach(
          (name, colour) -> {
            if (name.startsWith("d-") || name.equals("strict") || name.equals("overlap")) {
              assertThat(contrast(colour, colours.get("page")))
                  .as("%s in %s", name, from)
                  .isGreaterThanOrEqualTo(VISIBLE);
            }
          });
    }
  }

  @Test
  void theTypesHaveTheColoursOfTheTerminal() throws IOException {
    String hues =
        Files.readString(
            Path.of(System.getProperty("rationale.root"))
                .resolve("cli/src/main/java/org/rationale/cli/terminal/Hue.java"));
    for (EntityType type : EntityType.LABELLED) {
      Matcher hue =
          Pattern.compile("EntityType\\." + type + ", new Hue\\(\\d+, \"(#\\w{6})\"").matcher(hues);
      assertThat(hue.find()).isTrue();
      String css = ".t-" + type.name().toLowerCase(Locale.ROOT) + " { --fill: " + hue.group(1);
      assertThat(styles()).contains(css);
      assertThat(contrast("#111111", hue.group(1))).isGreaterThanOrEqualTo(LEGIBLE);
    }
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double part = (channel & 0xFF) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
