package org.verbatim.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.refusal.Refused;
import org.verbatim.text.Letters;

/**
 * Whom an editor asks to review a text, and how.
 *
 * @param reviewers the accounts of those who are asked by name; empty for whoever may review it
 * @param due the last day on which a decision is in time, as it is in Paris
 * @param word what the editor says to them; up to 2,000 characters, may be empty
 */
public record ReviewRequest(
    List<UUID> reviewers, Optional<LocalDate> due, Priority priority, String word) {

  /** Asks nobody in particular, for no day. */
  public static final ReviewRequest OPEN =
      new ReviewRequest(List.of(), Optional.empty(), Priority.NORMAL, "");

  /** The longest word to the reviewers, in characters. */
  public static final int LONGEST_WORD = 2_000;

  /** Counts nobody twice. */
  public ReviewRequest {
    reviewers = reviewers.stream().distinct().toList();
    word = Letters.areUnseen(word) ? "" : Letters.asTyped(word);
    if (word.length() > LONGEST_WORD) {
      throw new Refused(ReviewRefusal.ROUND_WORD_TOO_LONG, LONGEST_WORD);
    }
  }
}
