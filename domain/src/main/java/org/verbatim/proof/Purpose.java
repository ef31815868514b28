package org.verbatim.proof;

/** What a link is for; it opens nothing else. */
public enum Purpose {
  /** To read what was made of one's answers. */
  PROOFREADING,
  /** To write answers to questions. */
  ANSWERS
}
