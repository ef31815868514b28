package org.verbatim.transcript.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.verbatim.transcript.proposal.Passage;
import org.verbatim.transcript.proposal.ProposedTurn;
import org.verbatim.transcript.proposal.Role;
import org.verbatim.transcript.turns.Sequence.Decided;

/** Puts paragraphs of the same person together into turns. */
final class Composing {

  private final List<ProposedTurn> turns = new ArrayList<>();
  private final boolean set;
  private List<Passage> open = new ArrayList<>();
  private Role role = Role.SET_ASIDE;
  private String speaker = "";
  private double sureness = 1;
  private List<String> why = List.of();

  /**
   * Puts turns together.
   *
   * @param set whether questions are set otherwise than answers, which then is no stress
   */
  Composing(boolean set) {
    this.set = set;
  }

  /** A paragraph that nobody says. */
  void put(Line line, Role as) {
    boolean joins = as == role && as == Role.SET_ASIDE;
    add(line, as, "", joins);
  }

  /** A paragraph that somebody says, or that leads to what is said. */
  void put(Line line, Decided decided, Set<Sign> signs) {
    Role as =
        switch (decided.state()) {
          case LEAD -> Role.STANDFIRST;
          case QUESTION -> Role.QUESTION;
          case ANSWER -> Role.ANSWER;
          case CLOSING -> Role.PROSE;
        };
    boolean other = !line.speaker().isEmpty() && !sameSpeaker(line.speaker());
    boolean joins = as == role && !other;
    String who = line.speaker().isEmpty() && joins ? speaker : line.speaker();
    add(line, as, as == role || as.isSpoken() ? who : "", joins);
    sureness = Math.min(joins ? sureness : 1, decided.sureness());
    why = joins ? why : signs.stream().map(Sign::name).toList();
  }

  private boolean sameSpeaker(String name) {
    return Labels.key(name).equals(Labels.key(speaker));
  }

  private void add(Line line, Role as, String who, boolean joins) {
    if (!joins) {
      close();
      role = as;
      speaker = who;
      sureness = 1;
      why = List.of();
    }
    open.add(line.passage(set && as == Role.QUESTION || as == Role.HEADING || as == Role.TITLE));
  }

  private void close() {
    if (!open.isEmpty()) {
      turns.add(new ProposedTurn(role, named(), sureness, why, open));
      open = new ArrayList<>();
    }
  }

  /** "Q" and "R" are no names. */
  private String named() {
    return Interviewers.isOffice(speaker) ? "" : speaker;
  }

  List<ProposedTurn> turns() {
    close();
    return List.copyOf(turns);
  }
}
