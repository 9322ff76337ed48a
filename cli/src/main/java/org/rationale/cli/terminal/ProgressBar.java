package org.rationale.cli.terminal;

import java.io.PrintWriter;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/**
 * One line that says how far a long piece of work is, redrawn in place. Prints nothing where nobody
 * watches.
 */
public final class ProgressBar {

  private static final int WIDEST = 30;

  /** Columns for the words around the bar. */
  private static final int WORDS = 46;

  private static final long REDRAW_NANOS = 100_000_000;
  private static final long ESTIMATE_AFTER_NANOS = 2_000_000_000;

  private final PrintWriter err;
  private final boolean watched;
  private final int width;
  private final String label;
  private final OptionalInt total;
  private final LongSupplier clock;
  private final long started;
  private long drawn;
  private int done;
  private boolean visible;

  /**
   * A bar at 0; drawn from the first step on.
   *
   * @param err where to draw
   * @param terminal says whether a person watches standard error
   * @param label what is going on, for instance {@code Annotating}
   * @param total number of steps, where it is known
   * @param clock nanoseconds from any start
   */
  public ProgressBar(
      PrintWriter err, Terminal terminal, String label, OptionalInt total, LongSupplier clock) {
    this.err = err;
    this.watched = terminal.errWatched();
    this.width = Math.max(0, Math.min(WIDEST, terminal.columns() - WORDS));
    this.label = label;
    this.total = total;
    this.clock = clock;
    this.started = clock.getAsLong();
    this.drawn = started - REDRAW_NANOS;
  }

  /** One more step is done. */
  public void step() {
    done++;
    long now = clock.getAsLong();
    if (watched && now - drawn >= REDRAW_NANOS) {
      drawn = now;
      visible = true;
      err.print(Ansi.CLEAR_LINE + text(now - started));
      err.flush();
    }
  }

  /** Takes the bar away, so that something else can be printed; the next step may redraw it. */
  public void clear() {
    if (visible) {
      visible = false;
      err.print(Ansi.CLEAR_LINE);
      err.flush();
    }
  }

  private String text(long elapsedNanos) {
    if (total.isEmpty()) {
      return label + "  " + Table.count(done, "document");
    }
    int all = Math.max(total.getAsInt(), done);
    int filled = (int) ((long) width * done / all);
    String bar = "█".repeat(filled) + "░".repeat(width - filled);
    return "%s  %s  %,d of %,d%s".formatted(label, bar, done, all, left(elapsedNanos, all));
  }

  private String left(long elapsedNanos, int all) {
    if (elapsedNanos < ESTIMATE_AFTER_NANOS) {
      return "";
    }
    long seconds = Math.round(elapsedNanos / 1e9 / done * (all - done));
    return seconds < 90
        ? ", %d s left".formatted(seconds)
        : ", %d min left".formatted(seconds / 60);
  }
}
