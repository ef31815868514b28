package org.verbatim.transcript.reading;

import org.verbatim.refusal.Reason;

/** Why a transcript cannot be read. */
public enum ReadingRefusal implements Reason {
  /** There is nothing in it to read. */
  TRANSCRIPT_EMPTY,
  /** More bytes than {@link Reading#MOST_BYTES}; the message names the megabytes. */
  TRANSCRIPT_TOO_LARGE,
  /** More words than an interview may have, however small the file is. */
  TRANSCRIPT_TOO_LONG,
  /** None of the kinds that are read; the message names what it is. */
  TRANSCRIPT_TYPE,
  /** It ends too early, or is damaged. */
  TRANSCRIPT_DAMAGED,
  /** It holds programs, refers to files elsewhere, or unfolds into far more than it is. */
  TRANSCRIPT_UNSAFE
}
