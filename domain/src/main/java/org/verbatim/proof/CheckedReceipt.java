package org.verbatim.proof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.verbatim.text.InterviewText;

/**
 * What a receipt says of what readers see now.
 *
 * @param shown the interview, if readers see it
 * @param lines the approved answers
 * @param others how many answers were corrected or contested: the receipt itself says which
 */
public record CheckedReceipt(
    Instant at, Optional<InterviewText> shown, List<Line> lines, int others) {

  /** Copies the lines, so that nobody changes them afterwards. */
  public CheckedReceipt {
    lines = List.copyOf(lines);
  }

  /** What was found of an approved answer. */
  public enum Finding {
    /** Readers see it as it was approved. */
    SAME,
    /** Readers see it, and it is not what was approved. */
    CHANGED,
    /** Readers do not see it. */
    NOT_SHOWN,
    /** Somebody was at the record itself. */
    NOT_GENUINE;

    /** The key of its name. */
    public String key() {
      return "receipt.finding." + name();
    }
  }

  /**
   * An approved answer.
   *
   * @param answer its permanent name
   * @param hash the SHA-256 of its canonical text when it was approved
   */
  public record Line(String answer, String hash, Finding finding) {}

  /** Whether readers see every approved answer as it was approved. */
  public boolean isKept() {
    return !lines.isEmpty() && lines.stream().allMatch(one -> one.finding() == Finding.SAME);
  }

  /** The place, from 1, of an answer in what readers see; 0 where they do not. */
  public int place(String answer) {
    return shown
        .map(text -> text.answers().map(one -> one.id().value()).toList().indexOf(answer) + 1)
        .orElse(0);
  }
}
