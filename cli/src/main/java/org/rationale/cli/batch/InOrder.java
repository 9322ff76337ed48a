package org.rationale.cli.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Does a piece of work on each of many items on several threads, and hands the results on in the
 * order of the items, all on the caller's thread. Holds at most two items a thread, and no more
 * than a limit of what they weigh together, unless one alone is heavier.
 *
 * @param <A> the items
 * @param <B> the results
 */
public final class InOrder<A, B> implements AutoCloseable {

  private final ExecutorService workers;
  private final int most;
  private final ToLongFunction<A> weight;
  private final long heaviest;
  private final Function<A, B> work;
  private final Receiver<A, B> receiver;
  private final Deque<Piece<A, B>> inWork = new ArrayDeque<>();
  private long held;

  private record Piece<A, B>(A item, Future<B> result) {}

  /** Takes the results, one after the other. */
  public interface Receiver<A, B> {
    /** The work on an item is done. */
    void done(B result);

    /** The work on an item ended in an exception or error. */
    void failed(A item, Throwable cause);
  }

  /**
   * Starts the threads.
   *
   * @param weight what an item weighs, in any unit
   * @param heaviest most weight to hold, in the same unit
   */
  public InOrder(
      int threads,
      ToLongFunction<A> weight,
      long heaviest,
      Function<A, B> work,
      Receiver<A, B> receiver) {
    this.workers = Executors.newFixedThreadPool(threads);
    this.most = 2 * threads;
    this.weight = weight;
    this.heaviest = heaviest;
    this.work = work;
    this.receiver = receiver;
  }

  /** Gives an item to the workers; first hands results on where too many are held. */
  public void add(A item) {
    long more = weight.applyAsLong(item);
    while (inWork.size() >= most || (!inWork.isEmpty() && held + more > heaviest)) {
      handOn();
    }
    held += more;
    inWork.add(new Piece<>(item, workers.submit(() -> work.apply(item))));
  }

  /** Hands on all results that are still to come. */
  public void finish() {
    while (!inWork.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    Piece<A, B> next = inWork.remove();
    held -= weight.applyAsLong(next.item);
    B result;
    try {
      result = next.result.get();
    } catch (ExecutionException e) {
      receiver.failed(next.item, e.getCause());
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a result", e);
    }
    receiver.done(result);
  }

  /** Ends the threads; work that has not begun is dropped. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
