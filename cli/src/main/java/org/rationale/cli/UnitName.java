package org.rationale.cli;

import java.util.Iterator;
import java.util.List;
import org.rationale.gold.format.Counting;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What offsets may count, as words of the command line. */
final class UnitName implements ITypeConverter<Counting>, Iterable<String> {

  private static final List<String> NAMES = Counting.NAMED.stream().map(Counting::id).toList();

  @Override
  public Counting convert(String value) {
    return Counting.named(value)
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
