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
  THREAD_BLOCKS
}
