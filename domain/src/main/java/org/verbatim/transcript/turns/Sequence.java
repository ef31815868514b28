package org.verbatim.transcript.turns;

import java.util.Arrays;
import java.util.List;

/**
 * Reads all paragraphs in one pass, because who spoke before says much about who speaks now: the
 * best way through (Viterbi), and for each paragraph how much worse the best other way is.
 */
final class Sequence {

  /** Where an interview can be. */
  enum State {
    LEAD,
    QUESTION,
    ANSWER,
    CLOSING
  }

  /** What a paragraph says by itself. */
  record Observed(double lead, double question, double closing, Link link) {
    double in(State state) {
      return switch (state) {
        case LEAD -> lead;
        case QUESTION -> question;
        case ANSWER -> -question;
        case CLOSING -> closing;
      };
    }
  }

  /** How a paragraph hangs on the one before. */
  enum Link {
    FREE,
    /** Nobody else is named. */
    GOES_ON,
    /** In the same breath. */
    ONE_BREATH,
    /** Somebody begins to speak. */
    BEGINS
  }

  /** What a paragraph is, and how sure that is. */
  record Decided(State state, double sureness) {}

  private static final double NEVER = -1e6;
  private static final State[] STATES = State.values();
  private static final double[] BEGINNING = {0, -0.3, -2.5, NEVER};
  private static final double[][] ONWARD = {
    {0, 0, -2.5, NEVER},
    {NEVER, -3.6, 0, -7},
    {NEVER, -0.3, -0.4, -2.5},
    {NEVER, NEVER, NEVER, 0}
  };

  private final List<Observed> observed;
  private final double[][] forward;
  private final double[][] backward;

  private Sequence(List<Observed> observed) {
    this.observed = observed;
    this.forward = new double[observed.size()][STATES.length];
    this.backward = new double[observed.size()][STATES.length];
  }

  static List<Decided> decide(List<Observed> observed) {
    if (observed.isEmpty()) {
      return List.of();
    }
    Sequence sequence = new Sequence(observed);
    sequence.goForward();
    sequence.goBackward();
    return java.util.stream.IntStream.range(0, observed.size()).mapToObj(sequence::at).toList();
  }

  private void goForward() {
    for (State to : STATES) {
      forward[0][to.ordinal()] = BEGINNING[to.ordinal()] + observed.get(0).in(to);
    }
    for (int i = 1; i < forward.length; i++) {
      for (State to : STATES) {
        double best = NEVER * 10;
        for (State from : STATES) {
          best = Math.max(best, forward[i - 1][from.ordinal()] + step(from, to, i));
        }
        forward[i][to.ordinal()] = best + observed.get(i).in(to);
      }
    }
  }

  private void goBackward() {
    Arrays.fill(backward[backward.length - 1], 0);
    for (int i = backward.length - 2; i >= 0; i--) {
      for (State from : STATES) {
        double best = NEVER * 10;
        for (State to : STATES) {
          double next = observed.get(i + 1).in(to) + backward[i + 1][to.ordinal()];
          best = Math.max(best, step(from, to, i + 1) + next);
        }
        backward[i][from.ordinal()] = best;
      }
    }
  }

  private double step(State from, State to, int place) {
    boolean same = from == to;
    double link =
        switch (observed.get(place).link()) {
          case FREE -> 0;
          case GOES_ON -> same || to == State.CLOSING ? 0 : -9;
          case ONE_BREATH -> same ? 0 : -1.5;
          case BEGINS -> same && (to == State.QUESTION || to == State.ANSWER) ? -5 : 0;
        };
    return ONWARD[from.ordinal()][to.ordinal()] + link;
  }

  private Decided at(int place) {
    State best = State.LEAD;
    double most = NEVER * 100;
    double second = NEVER * 100;
    for (State state : STATES) {
      double way = forward[place][state.ordinal()] + backward[place][state.ordinal()];
      if (way > most) {
        second = most;
        most = way;
        best = state;
      } else {
        second = Math.max(second, way);
      }
    }
    return new Decided(best, 1 / (1 + Math.exp(-(most - second) / 1.5)));
  }
}
