package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.annotators.lexicon.compiled.CompiledLexicon;
import org.rationale.annotators.lexicon.compiled.LexiconSource;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.cli.Session.Outcome;

class LexiconImportCommandTest {

  @TempDir private Path folder;
  private Path terms;
  private Path lexicon;

  @BeforeEach
  void aTable() throws IOException {
    terms = folder.resolve("own.csv");
    lexicon = folder.resolve("own.lexicon");
    Files.writeString(
        terms, "code,name\n1,Talvian neuropathy\n2,A & D\n3,Today\n4,talvian neuropathy\n");
  }

  private Outcome run(Object... more) {
    Object[] words = new Object[more.length + 10];
    List<Object> first =
        List.of(
            "lexicon",
            "import",
            "csv",
            terms,
            "-o",
            lexicon,
            "--type",
            "diagnosis",
            "--system",
            "OWN");
    for (int i = 0; i < words.length; i++) {
      words[i] = i < first.size() ? first.get(i) : more[i - first.size()];
    }
    return new Session(folder).run(words);
  }

  @Test
  void compilesALexiconAndSaysWhatWasLeftOut() throws IOException {
    Outcome outcome = run("--columns", "term=name,code=1", "--kind", "disorder");
    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                0,
                """
                own.csv: 4 rows of OWN
                Taken: 1 term (DIAGNOSIS 1)
                Left out:
                  single letters, such as A & D   1
                  ordinary English words          1
                  is there already; codes joined  1
                → %s
                """
                    .formatted(lexicon),
                ""));
    CompiledLexicon compiled = CompiledLexicon.open(lexicon);
    assertThat(compiled.terms())
        .extracting(Term::text, term -> term.type().name(), Term::kind, Term::codes)
        .containsExactly(
            tuple("Talvian neuropathy", "DIAGNOSIS", "disorder", List.of("OWN:1", "OWN:4")));
    assertThat(compiled.info().name()).isEqualTo("own");
    assertThat(compiled.info().sources())
        .extracting(LexiconSource::file, LexiconSource::rows, LexiconSource::terms)
        .containsExactly(tuple("own.csv", 4L, 1L));
    assertThat(compiled.info().filters()).contains("single letters, such as A & D: 1");
  }

  @Test
  void asARuleTheLexiconIsFoundByTheNameOfItsFormat() {
    Session session = new Session(folder);
    assertThat(
            session
                .run("lexicon", "import", "CSV", terms, "--columns", "term=name", "--type", "DRUG")
                .status())
        .isZero();
    assertThat(session.run("lexicon", "list").out()).contains("csv");
  }

  @Test
  void reportsEveryTermAsATable() throws IOException {
    Path report = folder.resolve("report.tsv");
    assertThat(run("--columns", "term=2,code=1", "--header", "--report", report).status()).isZero();
    assertThat(Files.readString(report))
        .isEqualTo(
            """
            outcome	reason	file	line	text	type	kind	codes
            taken		%1$s	2	Talvian neuropathy	DIAGNOSIS		OWN:1
            left out	single letters, such as A & D	%1$s	3	A & D	DIAGNOSIS		OWN:2
            left out	ordinary English words	%1$s	4	Today	DIAGNOSIS		OWN:3
            left out	is there already; codes joined	%1$s	5	talvian neuropathy	DIAGNOSIS		OWN:4
            """
                .formatted(terms));
  }

  @Test
  void takesTermsThatAreWanted() throws IOException {
    Path wanted = Files.writeString(folder.resolve("wanted.txt"), "a & d\n");
    assertThat(run("--columns", "term=name,code=1", "--keep", wanted).out())
        .contains("Taken: 2 terms (DIAGNOSIS 2)");
  }

  @Test
  void namesTheFirstMalformedRowsAndPassesThemOver() throws IOException {
    StringBuilder rows = new StringBuilder("code,name\n1,Talvian neuropathy\n");
    for (int i = 0; i < 12; i++) {
      rows.append(i).append('\n');
    }
    Files.writeString(terms, rows);
    Outcome outcome = run("--columns", "term=name,code=1");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("Passed over: 12 malformed rows\n")
        .contains("  " + terms + ":3: expected at least 2 columns, found 1\n")
        .contains("  " + terms + ":12: expected at least 2 columns, found 1\n  …\n")
        .doesNotContain(":13:");
    assertThat(lexicon).exists();
  }

  @Test
  void nothingIsWrittenWhereTheFormatIsWrong() throws IOException {
    Files.writeString(lexicon, "as it was");
    Path report = folder.resolve("report.tsv");
    Outcome outcome =
        new Session(folder)
            .run("lexicon", "import", "rxnorm", terms, "-o", lexicon, "--report", report);
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "rationale: "
                + terms
                + ":1: the file does not look like RxNorm: expected RXNCONSO.RRF: 18 columns with a"
                + " bar behind each, an RxCUI (a number) in the first, found \"code,name\".\n");
    assertThat(lexicon).hasContent("as it was");
    assertThat(report).doesNotExist();
  }

  @Test
  void nothingIsWrittenWhereNoTermIsLeft() throws IOException {
    Files.writeString(terms, "code,name\n1,Today\n");
    Outcome outcome = run("--columns", "term=name,code=1");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).endsWith("rationale: no term is left; nothing is written.\n");
    assertThat(lexicon).doesNotExist();
  }

  @Test
  void wrongUsageIsExplained() {
    Session session = new Session(folder);
    assertThat(session.run("lexicon", "import", "foo", terms).err())
        .isEqualTo(
            "rationale: there is no format foo; there are rxnorm, umls, icd10cm, hcpcs, orangebook,"
                + " ndc, snomedct, csv, tsv, bsv.\n");
    assertThat(session.run("lexicon", "import", "csv", terms, "--columns", "trem=2").err())
        .startsWith("rationale: a column cannot be \"trem\"; what it can be: term, code");
    assertThat(session.run("lexicon", "import", "csv", terms, "--type", "BEETLE").err())
        .startsWith("rationale: there is no type BEETLE; there are [DRUG");
    assertThat(session.run("lexicon", "import", "ndc", terms, "--system", "OWN").err())
        .startsWith("rationale: --columns, --header, --type, --kind and --system describe a table");
  }
}
