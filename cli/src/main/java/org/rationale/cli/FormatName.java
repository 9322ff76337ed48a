package org.rationale.cli;

import java.util.Iterator;
import java.util.List;
import org.rationale.gold.format.AnnotationFormat;
import org.rationale.gold.format.registry.Formats;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of labels, as words of the command line. */
final class FormatName implements ITypeConverter<AnnotationFormat>, Iterable<String> {

  private static final List<String> NAMES = Formats.names();

  @Override
  public AnnotationFormat convert(String value) {
    return Formats.named(value)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + String.join(", ", NAMES) + ", but here is " + value));
  }

  @Override
  public Iterator<String> iterator() {
    return NAMES.iterator();
  }
}
