package org.rationale.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  private final List<String> received = new ArrayList<>();

  private final InOrder.Receiver<Integer, String> receiver =
      new InOrder.Receiver<>() {
        @Override
        public void done(String result) {
          received.add(result);
        }

        @Override
        public void failed(Integer item, Throwable cause) {
          received.add(item + " failed: " + cause.getMessage());
        }
      };

  @Test
  void handsOnInTheOrderOfTheItemsHoweverLateTheFirstIsDone() {
    CountDownLatch secondIsDone = new CountDownLatch(1);
    try (InOrder<Integer, String> work =
        new InOrder<>(
            2,
            i -> 1,
            100,
            i -> {
              if (i == 0) {
                await(secondIsDone);
              } else {
                secondIsDone.countDown();
              }
              return "result " + i;
            },
            receiver)) {
      work.add(0);
      work.add(1);
      work.add(2);
      work.finish();
    }
    assertThat(received).containsExactly("result 0", "result 1", "result 2");
  }

  @Test
  void holdsNoMoreThanTwoItemsAThread() {
    AtomicInteger held = new AtomicInteger();
    List<Integer> most = new ArrayList<>();
    InOrder.Receiver<Integer, String> counting =
        new InOrder.Receiver<>() {
          @Override
          public void done(String result) {
            held.decrementAndGet();
          }

          @Override
          public void failed(Integer item, Throwable cause) {
            throw new AssertionError(cause);
          }
        };
    try (InOrder<Integer, String> work = new InOrder<>(3, i -> 1, 100, String::valueOf, counting)) {
      for (int i = 0; i < 50; i++) {
        work.add(i);
        most.add(held.incrementAndGet());
      }
      work.finish();
    }
    assertThat(most).allMatch(n -> n <= 6).endsWith(6);
    assertThat(held).hasValue(0);
  }

  @Test
  void aHeavyItemWaitsUntilTheOthersAreHandedOn() {
    try (InOrder<Integer, String> work =
        new InOrder<>(3, i -> i, 10, i -> "weight " + i, receiver)) {
      work.add(4);
      work.add(6);
      assertThat(received).isEmpty();
      work.add(1);
      assertThat(received).containsExactly("weight 4");
      work.add(50);
      assertThat(received).containsExactly("weight 4", "weight 6", "weight 1");
      work.add(1);
      assertThat(received).endsWith("weight 50");
      work.finish();
    }
    assertThat(received).hasSize(5);
  }

  @Test
  void anItemThatFailsIsNamedAndTheRestGoesOn() {
    try (InOrder<Integer, String> work =
        new InOrder<>(
            2,
            i -> 1,
            100,
            i -> {
              if (i == 1) {
                throw new IllegalStateException("no");
              }
              if (i == 2) {
                throw new StackOverflowError("deep");
              }
              return "result " + i;
            },
            receiver)) {
      IntStream.range(0, 4).forEach(work::add);
      work.finish();
    }
    assertThat(received).containsExactly("result 0", "1 failed: no", "2 failed: deep", "result 3");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
