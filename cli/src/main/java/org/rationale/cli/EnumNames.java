package org.rationale.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.rationale.cli.extractor.BuiltIn;
import org.rationale.corpus.SectionKind;
import org.rationale.eval.Metric;
import org.rationale.eval.compat.CompatibilityMode;
import org.rationale.gold.format.ReadOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The constants of an enum as words of the command line: small letters, hyphens.
 *
 * @param <E> the enum
 */
abstract class EnumNames<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

  private final List<E> constants;

  private EnumNames(Class<E> type) {
    this.constants = Arrays.asList(type.getEnumConstants());
  }

  /** The kinds of sections. */
  static final class OfSectionKind extends EnumNames<SectionKind> {
    OfSectionKind() {
      super(SectionKind.class);
    }
  }

  /** The metrics. */
  static final class OfMetric extends EnumNames<Metric> {
    OfMetric() {
      super(Metric.class);
    }
  }

  /** The scorers that can be taken after. */
  static final class OfMode extends EnumNames<CompatibilityMode> {
    OfMode() {
      super(CompatibilityMode.class);
    }
  }

  /** The built-in extractors. */
  static final class OfBuiltIn extends EnumNames<BuiltIn> {
    OfBuiltIn() {
      super(BuiltIn.class);
    }
  }

  /** What becomes of mentions that are there twice. */
  static final class OfDuplicates extends EnumNames<ReadOptions.Duplicates> {
    OfDuplicates() {
      super(ReadOptions.Duplicates.class);
    }
  }

  /** When to use colour. */
  static final class OfWhen extends EnumNames<ShowCommand.When> {
    OfWhen() {
      super(ShowCommand.When.class);
    }
  }

  /** What annotations are written as. */
  static final class OfFormat extends EnumNames<AnnotateCommand.Format> {
    OfFormat() {
      super(AnnotateCommand.Format.class);
    }
  }

  /** The word for a constant. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public E convert(String value) {
    return constants.stream()
        .filter(constant -> of(constant).equals(value.toLowerCase(Locale.ROOT).replace('_', '-')))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + String.join(", ", this) + ", but here is " + value));
  }

  @Override
  public Iterator<String> iterator() {
    return constants.stream().map(EnumNames::of).iterator();
  }
}
