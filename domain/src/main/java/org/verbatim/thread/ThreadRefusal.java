package org.verbatim.thread;

import org.verbatim.refusal.Reason;

/** Why a remark is not taken, or a thread not closed. */
public enum ThreadRefusal implements Reason {
  /** Remarks are made by those who work on interviews. */
  COMMENT_BY_EDITORIAL,
  /** Who may comment and nothing else neither blocks nor ends a thread. */
  COMMENT_ONLY,
  /** A remark has words. */
  COMMENT_EMPTY,
  /** The remark is too long. */
  COMMENT_TOO_LONG,
  /** The block or answer is not in the text any more. */
  COMMENT_PLACE_GONE,
  /** The marked words are not in the text any more. */
  COMMENT_WORDS_GONE,
  /** There is no such thread. */
  THREAD_UNKNOWN,
  /** It is resolved: it must be reopened first. */
  THREAD_CLOSED,
  /** It is open already. */
  THREAD_OPEN,
  /** Resolved by who opened it, by who wrote the text, or by the chief. */
  THREAD_OF_OTHERS,
  /** A blocking thread is resolved by who opened it, or by the chief. */
  THREAD_BLOCKS,
  /** A suggestion is for words, and there are none. */
  SUGGESTION_WITHOUT_WORDS,
  /** A suggestion is for words of one field. */
  SUGGESTION_ACROSS_FIELDS,
  /** The suggested words are too long. */
  SUGGESTION_TOO_LONG,
  /** The suggested words are those that stand there. */
  SUGGESTION_CHANGES_NOTHING,
  /** The words that it is for have changed since, or are gone. */
  SUGGESTION_OVERTAKEN,
  /** It is accepted or refused, not resolved. */
  SUGGESTION_OPEN,
  /** Nothing is suggested there, or it was decided already. */
  SUGGESTION_DECIDED,
  /** Its words came into the text: there is nothing to reopen. */
  SUGGESTION_ACCEPTED_ALREADY
}
