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
  SERIAL
}
