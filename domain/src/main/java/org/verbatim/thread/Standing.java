package org.verbatim.thread;

import java.util.Optional;

/**
 * Where a thread stands in the text as it is now.
 *
 * @param found the words it hangs on, where it hangs on words that are still there
 */
public record Standing(Where where, Optional<Span> found) {

  /** What a thread hangs on. */
  public enum Where {
    /** On the interview as a whole, as it was opened. */
    WHOLE,
    /** On its block or answer, as it was opened. */
    PLACE,
    /** On its words, or on what they became. */
    SPAN,
    /** On its block or answer: the words are gone. */
    SPAN_GONE,
    /** On the block: the answer is gone. */
    ANSWER_GONE,
    /** On the interview: the block is gone. */
    BLOCK_GONE
  }

  static Standing at(Where where) {
    return new Standing(where, Optional.empty());
  }

  static Standing on(Span words) {
    return new Standing(Where.SPAN, Optional.of(words));
  }
}
