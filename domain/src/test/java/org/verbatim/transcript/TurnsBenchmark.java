package org.verbatim.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.verbatim.transcript.Corpus.Expected;
import org.verbatim.transcript.proposal.Proposal;
import org.verbatim.transcript.proposal.ProposedTurn;

/** Prints how many turns of the corpus are found, and how many of those found are right. */
public final class TurnsBenchmark {

  /**
   * What was counted.
   *
   * @param doubted how many of the wrong ones the program was in doubt about
   */
  record Score(int expected, int found, int right, int doubted) {
    static final Score NONE = new Score(0, 0, 0, 0);

    double recall() {
      return (double) right / expected;
    }

    double precision() {
      return (double) right / found;
    }

    Score and(Score other) {
      return new Score(
          expected + other.expected,
          found + other.found,
          right + other.right,
          doubted + other.doubted);
    }

    @Override
    public String toString() {
      return "precision %.3f recall %.3f (%d of %d right, %d expected; %d wrong ones doubted)"
          .formatted(precision(), recall(), right, found, expected, doubted);
    }
  }

  private TurnsBenchmark() {}

  /** Measures all, and names what went wrong where an argument is given. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    boolean told = arguments.length > 0;
    System.out.println("labels, bold  " + score(Corpus.all(), false, told));
    System.out.println("bare          " + score(Corpus.all(), true, told));
    System.out.println("held out      " + score(Corpus.heldOut(), false, false));
    System.out.println("held out bare " + score(Corpus.heldOut(), true, false));
  }

  static Score score(List<Corpus> corpus, boolean bare, boolean told) {
    return corpus.stream()
        .filter(one -> one.bare() == bare)
        .map(one -> score(one, told))
        .reduce(Score.NONE, Score::and);
  }

  private static Score score(Corpus one, boolean told) {
    Proposal proposal = one.proposed();
    List<ProposedTurn> found =
        new ArrayList<>(proposal.turns().stream().filter(turn -> turn.role().isSpoken()).toList());
    int all = found.size();
    List<Expected> spoken = one.turns().stream().filter(turn -> turn.role().isSpoken()).toList();
    int right = 0;
    for (Expected expected : spoken) {
      ProposedTurn match = found.stream().filter(expected::is).findFirst().orElse(null);
      if (match != null) {
        found.remove(match);
        right++;
      } else if (told) {
        System.out.println(one.name() + " missed " + expected);
      }
    }
    if (told) {
      found.forEach(turn -> System.out.println(one.name() + " wrong  " + told(turn)));
    }
    int doubted = (int) found.stream().filter(ProposedTurn::isDoubtful).count();
    return new Score(spoken.size(), all, right, doubted);
  }

  private static String told(ProposedTurn turn) {
    StringBuilder words = new StringBuilder();
    turn.passages().forEach(passage -> words.append(passage.words()).append(" / "));
    return "%s %.2f %s %s".formatted(turn.role(), turn.sureness(), turn.why(), words);
  }
}
