package org.rationale.gold.format.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.file.Place;
import org.rationale.gold.brat.BratDocument;
import org.rationale.gold.brat.BratFormat;
import org.rationale.gold.brat.BratReading;
import org.rationale.gold.format.AnnotationFormat;
import org.rationale.gold.format.Capability;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.FormatFiles;
import org.rationale.gold.format.FormatReading;
import org.rationale.gold.format.Losses;
import org.rationale.gold.format.MentionCheck;
import org.rationale.gold.format.Problems;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.Texts;
import org.rationale.gold.format.Utf8;

/**
 * brat's standoff format: {@code ID.ann} with the labels and, beside it, {@code ID.txt} with the
 * text. Read is what anybody's brat writes ({@link BratFormat#TOLERANT}); written is the strict
 * profile of {@code gold/FORMAT.md}.
 *
 * <p><b>Offsets</b> count Unicode code points. Every label says which words it means; labels that
 * do not fit are errors that say in which unit they would.
 *
 * <p><b>Text.</b> Where {@code ID.txt} is there it must be the gold's; where it is not, the gold's
 * is taken. A text without labels beside it is no document.
 *
 * <p><b>Not carried.</b> Mentions that start or end with white space (writing refuses them);
 * fragments with only white space between them are read as one.
 *
 * <p>Source: brat documentation, "brat standoff format".
 */
public final class BratStandoff implements AnnotationFormat {

  private static final String LABELS = ".ann";
  private static final String TEXT = ".txt";

  /** The format. */
  public BratStandoff() {}

  @Override
  public String name() {
    return "brat";
  }

  @Override
  public List<String> extensions() {
    return List.of(LABELS);
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.of(
        Capability.TEXT,
        Capability.OVERLAPPING,
        Capability.DISCONTINUOUS,
        Capability.ATTRIBUTES,
        Capability.LINKS);
  }

  @Override
  public boolean recognises(Path file) {
    return !FormatFiles.extension(this, file).isEmpty();
  }

  @Override
  public FormatReading reading(Path fileOrFolder, Texts texts, ReadOptions options)
      throws IOException {
    List<FormatReading> files;
    try {
      files =
          FormatFiles.files(this, fileOrFolder).parallelStream()
              .map(ann -> one(ann, texts, options))
              .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new FormatReading(
        files.stream().flatMap(file -> file.documents().stream()).toList(),
        files.stream().flatMap(file -> file.findings().stream()).toList());
  }

  /** What one file holds, no document where it cannot be read. */
  private static FormatReading one(Path ann, Texts texts, ReadOptions options) {
    Problems problems = new Problems();
    List<AnnotatedDocument> documents = new ArrayList<>();
    try {
      Optional<Document> document = document(ann, texts, options, problems);
      if (document.isPresent()) {
        documents.add(read(document.get(), ann, options, problems));
      }
    } catch (FormatException e) {
      problems.add(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FormatReading(documents, problems.all());
  }

  private static Optional<Document> document(
      Path ann, Texts texts, ReadOptions options, Problems problems) throws IOException {
    String name = ann.getFileName().toString();
    String id = name.endsWith(LABELS) ? name.substring(0, name.length() - LABELS.length()) : name;
    Path beside = ann.resolveSibling(id + TEXT);
    Optional<Document> gold = texts.named(id);
    if (Files.exists(beside)) {
      Document own = new Document(id, Utf8.read(beside));
      if (gold.filter(own::equals).isPresent()) {
        return gold; // so that the text is kept once
      }
      Optional<String> difference =
          gold.filter(g -> !options.textMayDiffer())
              .flatMap(g -> FormatFiles.difference(g.text(), own.text()));
      difference.ifPresent(d -> problems.error(Place.of(beside.toString()), d));
      return difference.isPresent() ? Optional.empty() : Optional.of(own);
    }
    if (gold.isEmpty()) {
      problems.error(
          Place.of(ann.toString()),
          "the text of %s is neither known nor beside it, in %s; give the texts"
              .formatted(id, beside));
    }
    return gold;
  }

  private static AnnotatedDocument read(
      Document document, Path ann, ReadOptions options, Problems problems) throws IOException {
    BratReading reading = BratFormat.TOLERANT.reading(document, Utf8.read(ann), ann.toString());
    problems.addAll(reading.findings());
    MentionCheck check = new MentionCheck(options, problems);
    List<Mention> mentions = new ArrayList<>();
    for (BratDocument.Label label : reading.document().labels()) {
      Mention mention = label.mention();
      Place place = Place.of(ann.toString()).atLine(reading.lines().getOrDefault(label.id(), 0));
      if (check.type(place, mention.type().name()).isPresent() && check.isNew(place, mention)) {
        mentions.add(mention);
      }
    }
    Set<Mention> kept = Set.copyOf(mentions);
    List<Link> links =
        reading.document().annotated().links().stream()
            .filter(l -> kept.contains(l.from()) && kept.contains(l.to()))
            .toList();
    return new AnnotatedDocument(document, mentions, links);
  }

  @Override
  public void write(List<AnnotatedDocument> documents, Path target) throws IOException {
    Losses.refuse(this, documents);
    if (!Files.isDirectory(target)) {
      throw new IOException(
          "cannot write into %s: brat has two files a document; name a folder that exists"
              .formatted(target));
    }
    for (AnnotatedDocument document : documents) {
      BratFormat.write(document, target);
    }
  }
}
