package org.rationale.annotators.lexicon.terminology.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.terminology.Intake;
import org.rationale.annotators.lexicon.terminology.Offer;
import org.rationale.annotators.lexicon.terminology.Reason;
import org.rationale.annotators.lexicon.terminology.Sort;
import org.rationale.annotators.lexicon.terminology.TerminologyFormat;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;
import org.rationale.annotators.lexicon.terminology.file.SourceFiles;
import org.rationale.annotators.lexicon.terminology.file.TextLines;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.file.Place;

/**
 * HCPCS Level II in the fixed-width file of the Centers for Medicare and Medicaid Services ({@code
 * HCPC2026_JAN_ANWEB.txt}): procedures, devices and supplies, and the drugs that are given by a
 * provider. Legal text before the first record is passed over.
 */
public final class HcpcsFormat implements TerminologyFormat {

  private static final String SYSTEM = "HCPCS:";

  /** By the beginning of a code; what has no type here has none, whatever its type of service. */
  private static final SortTable CODES = SortTable.load("hcpcs-codes.tsv");

  /** By the beginning of the Berenson-Eggers type of service. */
  private static final SortTable SERVICES = SortTable.load("hcpcs-services.tsv");

  private static final Pattern FOR_INVOICES =
      Pattern.compile(
          "(?:[,;] (?:each|pair|any (?:type|size|material|length|width|depth)|per [^,;]+"
              + "|replacement(?: only)?|custom[- ]fabricated|prefabricated|off-the-shelf"
              + "|includes [^,;]+|standard))+$");

  @Override
  public String name() {
    return "hcpcs";
  }

  @Override
  public String title() {
    return "HCPCS";
  }

  @Override
  public boolean isNamed(String fileName) {
    return fileName.toUpperCase(Locale.ROOT).matches("HCPC\\d{4}.*ANWEB.*\\.TXT");
  }

  @Override
  public String expects() {
    return "the fixed-width file (columns 1-5 a code, 6-10 a number, 11 a record type of 3, 4, 7 or 8,"
        + " 12-91 a description)";
  }

  @Override
  public boolean looksLike(List<String> opening) {
    List<Boolean> rows =
        opening.stream()
            .map(line -> HcpcsRecord.Line.of(line).isPresent())
            .dropWhile(isRow -> !isRow)
            .toList();
    return !rows.isEmpty() && 2 * rows.stream().filter(isRow -> isRow).count() >= rows.size();
  }

  @Override
  public void read(SourceFile file, SourceFiles companions, Intake intake) throws IOException {
    HcpcsRecord record = null;
    boolean begun = false;
    try (TextLines lines = file.lines()) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        Optional<HcpcsRecord.Line> row = HcpcsRecord.Line.of(line);
        begun = begun || row.isPresent();
        if (line.isBlank() || !begun) {
          continue;
        }
        intake.row();
        Place place = lines.place();
        if (row.isEmpty()) {
          intake.malformed(
              place, "expected a code, a number of five digits and a record type of 3, 4, 7 or 8");
        } else if (row.get().isFirst()) {
          offer(record, intake);
          record = HcpcsRecord.of(row.get(), place);
        } else if (record != null && record.isContinuedBy(row.get())) {
          record = record.with(row.get());
        } else {
          intake.malformed(place, "continues the record of another code than the line before");
        }
      }
    }
    offer(record, intake);
  }

  private static void offer(HcpcsRecord record, Intake intake) {
    if (record == null) {
      return;
    }
    Sort byCode =
        record.isModifier() ? Sort.NONE : CODES.ofBeginning(record.code()).orElse(Sort.NONE);
    Sort sort =
        byCode.equals(Sort.NONE) ? byCode : SERVICES.ofBeginning(record.service()).orElse(byCode);
    String code = SYSTEM + record.code();
    if (record.isTerminated()) {
      intake.leaveOut(Reason.INACTIVE, record.place(), record.longText());
    } else if (sort.equals(Sort.NONE)) {
      intake.leaveOut(Reason.NO_TYPE, record.place(), record.longText());
    } else if (sort.type().equals(EntityType.DRUG)) {
      DescribedDrug.in(record.longText())
          .ifPresentOrElse(
              drug -> intake.offer(record.place(), drug.offer(code)),
              () -> intake.leaveOut(Reason.TERM_TYPE, record.place(), record.longText()));
    } else {
      offer(record, Offer.of(record.longText(), sort, code), intake);
    }
  }

  /** Offers the long description, it without what is for invoices, and the short one. */
  private static void offer(HcpcsRecord record, Offer offer, Intake intake) {
    intake.offer(record.place(), offer);
    String plain = FOR_INVOICES.matcher(record.longText()).replaceFirst("");
    if (!plain.equals(record.longText())) {
      intake.offer(record.place(), offer.variant(plain));
    }
    if (record.isShortTextWritten()) {
      intake.offer(
          record.place(), Offer.of(record.shortText(), offer.sort(), offer.codes().get(0)));
    } else if (!record.shortText().isEmpty()) {
      intake.leaveOut(Reason.TERM_TYPE, record.place(), record.shortText());
    }
  }
}
