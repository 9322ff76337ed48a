package org.rationale.annotators.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
  private static final String TABLE = "table.tsv";

  @Test
  void hasARowForEveryLineThatIsNoComment() {
    assertThat(Table.read(TableTest.class, TABLE, 2, row -> row.cell(0) + "=" + row.cell(1)))
        .containsExactly("one=1", "two=2", "three=many");
    assertThat(Table.rows(TableTest.class, TABLE))
        .extracting(Table.Row::place)
        .containsExactly("table.tsv:2", "table.tsv:4", "table.tsv:6");
    assertThat(Table.rows(TableTest.class, TABLE).get(0).cell(2)).isEmpty();
  }

  @Test
  void namesThePlaceOfAMalformedRow() {
    assertThatThrownBy(() -> Table.read(TableTest.class, TABLE, 3, Table.Row::place))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("table.tsv:2: expected 3 columns separated by single tabs, found \"one\t1\"");
    assertThatThrownBy(
            () -> Table.read(TableTest.class, TABLE, 2, row -> Integer.parseInt(row.cell(1))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("table.tsv:6: For input string: \"many\"");
  }

  @Test
  void namesAResourceThatIsMissing() {
    assertThatThrownBy(() -> Table.rows(TableTest.class, "none.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "no table none.tsv beside org.rationale.annotators.lexicon.TableTest; rebuild the module");
  }
}
