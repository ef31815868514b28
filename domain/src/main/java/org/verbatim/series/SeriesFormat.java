package org.verbatim.series;

/** What a series is made like. */
public enum SeriesFormat {
  /** A conversation with one expert or several. */
  CONVERSATION,
  /** A fixed number of questions: "3 questions à…". */
  QUESTIONS,
  /** The report of a talk or a round table. */
  TALK,
  /** One long conversation in several parts. */
  SERIAL;

  /** The key of the format's name in the reader's language. */
  public String key() {
    return "series.format." + name();
  }
}
