package org.verbatim.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is said of a text at the desk, as far as it decides where the text may go: the rounds of
 * review, what was asked last, and which threads are open. The threads themselves change under the
 * interview's lock, in the same transaction.
 */
@Embeddable
public class Discussion {

  /** Why it was sent back last; empty when it was submitted again. */
  @Column(nullable = false)
  private String requested = "";

  /** How often it was submitted. */
  @Column(name = "review_rounds", nullable = false)
  private int rounds;

  /** How many threads were ever opened. */
  @Column(name = "threads", nullable = false)
  private int threads;

  /** The numbers of the open threads, in order. */
  @Column(name = "open_threads", nullable = false)
  private int[] open = new int[0];

  /** The numbers of the open threads that block, in order. */
  @Column(name = "blocking_threads", nullable = false)
  private int[] blocking = new int[0];

  /** Nothing was said yet. */
  protected Discussion() {}

  void beginRound() {
    requested = "";
    rounds++;
  }

  void ask(Reasoned reason) {
    requested = reason.words();
  }

  /** Counts a thread that is opened, and gives it its number. */
  public int open(boolean blocks) {
    threads++;
    count(threads, blocks);
    return threads;
  }

  /** Counts a thread no more, because it is resolved. */
  public void resolve(int number) {
    open = without(open, number);
    blocking = without(blocking, number);
  }

  /** Counts a thread again. */
  public void reopen(int number, boolean blocks) {
    count(number, blocks);
  }

  private void count(int number, boolean blocks) {
    open = with(open, number);
    if (blocks) {
      blocking = with(blocking, number);
    }
  }

  private static int[] with(int[] numbers, int number) {
    return IntStream.concat(Arrays.stream(without(numbers, number)), IntStream.of(number))
        .sorted()
        .toArray();
  }

  private static int[] without(int[] numbers, int number) {
    return Arrays.stream(numbers).filter(one -> one != number).toArray();
  }

  /** What was asked when it was sent back last; empty if it was submitted since. */
  public String requested() {
    return requested;
  }

  /** The number of the round of review that began last; 0 before the first. */
  public int round() {
    return rounds;
  }

  /** The numbers of the open threads, in order. */
  public List<Integer> openThreads() {
    return Arrays.stream(open).boxed().toList();
  }

  /** The numbers of the open threads that keep it from readers, because its series says so. */
  List<Integer> stopping(Card card) {
    return card.isStoppedByThreads() ? openThreads() : List.of();
  }

  /** The numbers of the open threads that block, in order. */
  public List<Integer> blockingThreads() {
    return Arrays.stream(blocking).boxed().toList();
  }
}
