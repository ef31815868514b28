package org.verbatim.transcript.proposal;

/**
 * One thing that an editor puts right.
 *
 * @param turn the place of the turn, from 0
 * @param passage SPLIT: the place of the passage in the turn, from 0
 * @param at SPLIT: how many of the passage's characters stay; 0 splits before it
 * @param words SPEAKER: who; ROLE: which
 */
public record Edit(Kind kind, int turn, int passage, int at, String words) {

  /** What can be put right. */
  public enum Kind {
    FLIP,
    ROLE,
    SPLIT,
    MERGE,
    SPEAKER,
    DROP
  }

  /** Another role for a turn: a question becomes an answer, anything else a question. */
  public static Edit flip(int turn) {
    return new Edit(Kind.FLIP, turn, 0, 0, "");
  }

  /** This role for a turn. */
  public static Edit role(int turn, Role role) {
    return new Edit(Kind.ROLE, turn, 0, 0, role.name());
  }

  /** Two turns of one, the second of which has the other role. */
  public static Edit split(int turn, int passage, int at) {
    return new Edit(Kind.SPLIT, turn, passage, at, "");
  }

  /** One turn of this and the one before, whose role it has. */
  public static Edit merge(int turn) {
    return new Edit(Kind.MERGE, turn, 0, 0, "");
  }

  /** A turn for another speaker. */
  public static Edit speaker(int turn, String name) {
    return new Edit(Kind.SPEAKER, turn, 0, 0, name);
  }

  /** A turn set aside. */
  public static Edit drop(int turn) {
    return new Edit(Kind.DROP, turn, 0, 0, "");
  }
}
