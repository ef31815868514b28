package org.verbatim.compare;

/**
 * What is compared with what: one field of a text or of one of its blocks.
 *
 * @param name what the field is
 * @param of whose it is where there may be several: the id of an answer or of an expert; else empty
 */
public record Part(Name name, String of) {

  /** The fields of a text, in the order in which they are shown. */
  public enum Name {
    LANGUAGE,
    KICKER,
    TITLE,
    TITLE_ADAPTED,
    SUBTITLE,
    STANDFIRST,
    SERIES,
    NUMBER,
    THEMES,
    INTERVIEWERS,
    PARTICIPANT,
    PARTICIPANT_TITLE,
    ORGANISATION,
    PORTRAIT,
    PORTRAIT_CREDIT,
    PORTRAIT_ALT,
    QUESTION,
    SPEAKER,
    ANSWER,
    HEADING,
    DATE,
    WORDS,
    SOURCE,
    LINK,
    PICTURE,
    CAPTION,
    CREDIT,
    ALT,
    ADAPTED,
    QUOTED_ANSWER,
    LINKS
  }

  static Part of(Name name) {
    return new Part(name, "");
  }
}
