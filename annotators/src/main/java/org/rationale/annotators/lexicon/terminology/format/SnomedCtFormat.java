package org.rationale.annotators.lexicon.terminology.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.terminology.Intake;
import org.rationale.annotators.lexicon.terminology.Offer;
import org.rationale.annotators.lexicon.terminology.Reason;
import org.rationale.annotators.lexicon.terminology.Sort;
import org.rationale.annotators.lexicon.terminology.TerminologyFormat;
import org.rationale.annotators.lexicon.terminology.WrongFormatException;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;
import org.rationale.annotators.lexicon.terminology.file.SourceFiles;
import org.rationale.corpus.file.Place;

/**
 * SNOMED CT in Release Format 2: the snapshot of descriptions, or the file of all versions, of
 * which the last counts. What a concept is says the tag at the end of its fully specified name,
 * which may stand in another file of the release. With the concept files beside them, names of
 * inactive concepts are left out.
 *
 * <p>After the SNOMED CT Release File Specification, chapters 3 and 4.2.
 */
public final class SnomedCtFormat implements TerminologyFormat {

  private static final String SYSTEM = "SNOMEDCT:";
  private static final String FULL_NAME = "900000000000003001";
  private static final String SYNONYM = "900000000000013009";
  private static final Pattern DESCRIPTIONS =
      Pattern.compile("x?sct2_Description_.*(?:Snapshot|Full).*\\.txt");
  private static final Pattern CONCEPTS =
      Pattern.compile("x?sct2_Concept_.*(?:Snapshot|Full).*\\.txt");
  private static final Pattern FULL = Pattern.compile("^[^_]*_[^_]*_[A-Z]*Full");
  private static final Pattern DELTA = Pattern.compile("^[^_]*_[^_]*_[A-Z]*Delta");
  private static final Pattern IDENTIFIER = Pattern.compile("\\d{6,18}");
  private static final Pattern TAG = Pattern.compile("(.+) \\(([^()]+)\\)");
  private static final SortTable TAGS = SortTable.load("snomedct-tags.tsv");
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "effectiveTime",
          "active",
          "moduleId",
          "conceptId",
          "languageCode",
          "typeId",
          "term",
          "caseSignificanceId");
  private static final Substances SUBSTANCES = new Substances();
  private static final int ACTIVE = 2;
  private static final int CONCEPT = 4;
  private static final int LANGUAGE = 5;
  private static final int TYPE = 6;
  private static final int TERM = 7;

  @Override
  public String name() {
    return "snomedct";
  }

  @Override
  public String title() {
    return "SNOMED CT";
  }

  @Override
  public boolean isNamed(String fileName) {
    return DESCRIPTIONS.matcher(fileName).matches();
  }

  @Override
  public boolean isCompanion(String fileName) {
    return CONCEPTS.matcher(fileName).matches();
  }

  /** A release has its snapshot and all versions of the same; the snapshot is enough. */
  @Override
  public List<SourceFile> choose(List<SourceFile> named) {
    List<SourceFile> snapshots = named.stream().filter(file -> !isFull(file)).toList();
    return snapshots.isEmpty() ? named : snapshots;
  }

  private static boolean isFull(SourceFile file) {
    return FULL.matcher(file.name()).find();
  }

  @Override
  public String expects() {
    return "sct2_Description_Snapshot-en_….txt: columns separated by tabs, named "
        + String.join(", ", COLUMNS)
        + " in the first line";
  }

  @Override
  public boolean looksLike(List<String> opening) {
    return !opening.isEmpty() && Fields.of(opening.get(0), '\t').equals(COLUMNS);
  }

  @Override
  public void read(SourceFile file, SourceFiles companions, Intake intake) throws IOException {
    if (DELTA.matcher(file.name()).find()) {
      throw new WrongFormatException(
          file.label()
              + ": this file holds changes since the release before; take the one with Snapshot in"
              + " its name, from the folder Snapshot/Terminology of the same release.");
    }
    List<SourceFile> names = new ArrayList<>(choose(companions.matching(this::isNamed)));
    SnomedHistory concepts = SnomedHistory.of(choose(companions.companions(this::isCompanion)));
    SnomedHistory versions =
        SnomedHistory.of(names.stream().filter(SnomedCtFormat::isFull).toList());
    names.remove(file);
    names.add(file);
    Map<String, Sort> sorts = sorts(names, versions);
    Rows.eachBehindFirst(
        file,
        intake,
        (line, place) -> {
          List<String> row = Fields.of(line, '\t');
          if (row.size() != COLUMNS.size() || !IDENTIFIER.matcher(row.get(CONCEPT)).matches()) {
            intake.malformed(
                place,
                "expected %d columns separated by tabs, a conceptId in the fifth, found %d"
                    .formatted(COLUMNS.size(), row.size()));
          } else if (!versions.isLast(row) || concepts.isInactive(row.get(CONCEPT))) {
            intake.leaveOut(Reason.INACTIVE, place, row.get(TERM));
          } else {
            offer(row, sorts, place, intake);
          }
        });
  }

  /** What each concept is, after the last of the files that says it. */
  private static Map<String, Sort> sorts(List<SourceFile> files, SnomedHistory versions)
      throws IOException {
    Map<String, Sort> sorts = new HashMap<>();
    for (SourceFile file : files) {
      file.forEachLine(
          line -> {
            List<String> row = Fields.of(line, '\t');
            if (row.size() == COLUMNS.size()
                && row.get(ACTIVE).equals("1")
                && row.get(TYPE).equals(FULL_NAME)
                && versions.isLast(row)) {
              sort(row.get(TERM)).ifPresent(sort -> sorts.put(row.get(CONCEPT), sort));
            }
          });
    }
    return sorts;
  }

  /** What a concept of a fully specified name is. */
  private static Optional<Sort> sort(String fullName) {
    Matcher name = TAG.matcher(fullName);
    return name.matches()
        ? TAGS.of(name.group(2)).map(sort -> ProcedureKinds.refine(sort, name.group(1)))
        : Optional.empty();
  }

  private static void offer(List<String> row, Map<String, Sort> sorts, Place place, Intake intake) {
    String concept = row.get(CONCEPT);
    String term = row.get(TERM);
    Sort sort = sorts.getOrDefault(concept, Sort.NONE);
    boolean isFull = row.get(TYPE).equals(FULL_NAME);
    if (!row.get(ACTIVE).equals("1")) {
      intake.leaveOut(Reason.INACTIVE, place, term);
    } else if (!row.get(LANGUAGE).toLowerCase(Locale.ROOT).startsWith("en")) {
      intake.leaveOut(Reason.LANGUAGE, place, term);
    } else if (sort.equals(Sort.NONE)) {
      intake.leaveOut(Reason.NO_TYPE, place, term);
    } else if (!isFull && !row.get(TYPE).equals(SYNONYM)) {
      intake.leaveOut(Reason.TERM_TYPE, place, term);
    } else {
      Matcher tagged = TAG.matcher(term);
      String text = isFull && tagged.matches() ? tagged.group(1) : term;
      Offer offer = Offer.of(product(text), sort, SYSTEM + concept);
      intake.offer(place, sort.equals(Sort.INGREDIENT) ? withIngredient(offer) : offer);
    }
  }

  /** A medicinal product by its substance: {@code Product containing aspirin} gives aspirin. */
  private static String product(String text) {
    return text.replaceFirst("^Product (?:containing )?(?:only |precisely )?", "")
        .replaceFirst("-containing product$|(?<=\\w)-?(?: only)? product$", "");
  }

  private static Offer withIngredient(Offer offer) {
    return offer.withIngredients(SUBSTANCES.normal(List.of(offer.text().split(" and "))));
  }
}
