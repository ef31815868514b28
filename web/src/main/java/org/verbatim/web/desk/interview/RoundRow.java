package org.verbatim.web.desk.interview;

import java.util.List;

/**
 * A round of review in words.
 *
 * @param title which one it is
 * @param begun who asked for it, and when
 * @param pressing how soon it is wanted, and until when; may be empty
 * @param late whether the last day has passed while it goes on
 * @param word what was said to the reviewers; may be empty
 * @param judges those who were asked, and who decided besides
 */
public record RoundRow(
    String title, String begun, String pressing, boolean late, String word, List<Judge> judges) {

  /** Whether anything is said of when it is wanted. */
  public boolean pressed() {
    return !pressing.isEmpty() && !late;
  }

  /** Whether anything was said to the reviewers. */
  public boolean worded() {
    return !word.isEmpty();
  }

  /** Whether nobody was asked by name, and nobody has decided. */
  public boolean unnamed() {
    return judges.isEmpty();
  }

  /**
   * Somebody who was asked, or decided.
   *
   * @param decided who decided what, and when; or that they have not
   * @param reason their words; may be empty
   */
  public record Judge(String decided, String reason) {

    /** Whether they said why. */
    public boolean reasoned() {
      return !reason.isEmpty();
    }
  }
}
