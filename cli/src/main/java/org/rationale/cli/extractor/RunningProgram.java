package org.rationale.cli.extractor;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

/**
 * A program that runs and is asked line by line. Each of its three streams has a thread of its own,
 * so that no full pipe can hold up another.
 */
final class RunningProgram {

  /** Longer than the answer about any document, and short enough to be held. */
  private static final int LONGEST_ANSWER = 1 << 24;

  /** How long a program may take to end once it has nothing more to do. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final Process process;
  private final BlockingQueue<byte[]> questions = new ArrayBlockingQueue<>(1);
  private final BlockingQueue<Optional<byte[]>> answers = new ArrayBlockingQueue<>(8);
  private final LastLines errors = new LastLines();
  private final Thread writer;
  private final Thread reader;
  private final Thread errorReader;
  private final Thread atExit = new Thread(this::killAll, "extractor-at-exit");

  private RunningProgram(Process process) {
    this.process = process;
    writer = start("extractor-in", this::write);
    reader = start("extractor-out", this::read);
    errorReader = start("extractor-err", () -> errors.readFrom(process.getErrorStream()));
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Starts a command line in the shell. Python is told to speak UTF-8 and not to hold answers back.
   */
  static RunningProgram start(String command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command);
    Map<String, String> environment = builder.environment();
    environment.putIfAbsent("PYTHONUTF8", "1");
    environment.putIfAbsent("PYTHONUNBUFFERED", "1");
    return new RunningProgram(builder.start());
  }

  private static Thread start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void write() {
    try (OutputStream in = process.getOutputStream()) {
      while (true) {
        in.write(questions.take());
        in.write('\n');
        in.flush();
      }
    } catch (IOException e) {
      // The program no longer reads: it ends without an answer or lets the time limit pass, and
      // whoever waits for the answer reports that.
      return;
    } catch (InterruptedException e) {
      return; // the end of the input, which closing the stream tells the program
    }
  }

  private void read() {
    LineReader lines = new LineReader(process.getInputStream(), LONGEST_ANSWER);
    try {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        answers.put(Optional.of(line));
      }
      answers.put(Optional.empty());
    } catch (IOException e) {
      answers.offer(Optional.empty()); // killed while it was read
    } catch (InterruptedException e) {
      return; // killed while nobody listened
    }
  }

  /**
   * Hands it a line and waits for the next line that it prints.
   *
   * @param limit for each of the two
   */
  Heard ask(byte[] question, Duration limit) throws InterruptedException {
    boolean taken = questions.offer(question, limit.toNanos(), NANOSECONDS);
    return taken ? listen(limit) : new Silence();
  }

  /** What there is to read of its next line. */
  sealed interface Heard permits Line, Silence, Ended {}

  /** A line, without its end. */
  record Line(ByteBuffer bytes) implements Heard {}

  /** Nothing in time. */
  record Silence() implements Heard {}

  /** The program closed its output. */
  record Ended() implements Heard {}

  /** Waits for the next line that it prints. */
  Heard listen(Duration limit) throws InterruptedException {
    Optional<byte[]> line = answers.poll(limit.toNanos(), NANOSECONDS);
    if (line == null) {
      return new Silence();
    }
    return line.isPresent()
        ? new Line(ByteBuffer.wrap(line.get()).asReadOnlyBuffer())
        : new Ended();
  }

  /** Ends its input and waits a moment for it to end; then kills it. Returns its exit code. */
  int end() throws InterruptedException {
    writer.interrupt();
    if (process.waitFor(GRACE.toMillis(), MILLISECONDS)) {
      reader.join(GRACE.toMillis());
      errorReader.join(GRACE.toMillis());
    }
    kill();
    return process.waitFor();
  }

  /** Kills it and every program that it started; afterwards all it said is read. */
  void kill() throws InterruptedException {
    CompletableFuture<?>[] exits =
        killAll().stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(exits).completeOnTimeout(null, GRACE.toMillis(), MILLISECONDS).join();
    errorReader.join(GRACE.toMillis());
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      return; // the virtual machine is going down and has run it, or will
    }
  }

  private List<ProcessHandle> killAll() {
    List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle()));
    process.descendants().forEach(all::add);
    // Not by Process, which would throw away what the program has said so far.
    all.forEach(ProcessHandle::destroyForcibly);
    writer.interrupt();
    reader.interrupt();
    return all;
  }

  /** The last lines of its standard error. */
  List<String> lastErrors() {
    return errors.lines();
  }
}
