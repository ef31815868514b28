package org.verbatim.proof;

import org.verbatim.refusal.Refused;
import org.verbatim.text.Letters;
import org.verbatim.text.RichText;

/** What people type here, within bounds. */
final class Typed {

  private static final int LONGEST_LINE = 300;
  private static final int LONGEST = 4_000;
  private static final int LONGEST_WRITTEN = 10_000;
  private static final int LONGEST_ANSWER = 60_000;

  private Typed() {}

  static String line(String typed) {
    return within(Letters.asTyped(typed), LONGEST_LINE);
  }

  static String words(String typed) {
    return within(Letters.areUnseen(typed) ? "" : Letters.asTyped(typed), LONGEST);
  }

  /** An answer that an expert writes: one to be printed, not a book. */
  static String answer(String typed) {
    return within(Letters.areUnseen(typed) ? "" : Letters.asTyped(typed), LONGEST_WRITTEN);
  }

  static RichText rich(String html) {
    return new RichText(within(html, LONGEST_ANSWER));
  }

  private static String within(String words, int longest) {
    if (words.length() > longest) {
      throw new Refused(ProofRefusal.PROOF_TOO_LONG, longest);
    }
    return words;
  }
}
