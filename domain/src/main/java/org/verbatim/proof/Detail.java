package org.verbatim.proof;

import org.verbatim.text.RichText;

/** What an expert is introduced by. */
public enum Detail {
  /** What they are called, in this interview and on their profile. */
  NAME,
  /** What they are, on the day of this interview. */
  TITLE,
  /** Where they are that, on the day of this interview. */
  ORGANISATION,
  /** Who they are, on their profile. */
  BIOGRAPHY;

  /** The key of its name. */
  public String key() {
    return "proof.detail." + name();
  }

  /** What was typed of it, as it is compared: spaces and empty lines count for nothing. */
  String in(Particulars.Words words) {
    return switch (this) {
      case NAME -> words.name();
      case TITLE -> words.title();
      case ORGANISATION -> words.organisation();
      case BIOGRAPHY -> RichText.ofWords(words.biography()).words();
    };
  }
}
