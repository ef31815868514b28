package org.verbatim.transcript.proposal;

/** What a turn is in an interview. */
public enum Role {
  QUESTION,
  ANSWER,
  TITLE,
  STANDFIRST,
  HEADING,
  PROSE,
  NOTE,
  CAPTION,
  /** Kept with the original, and not in the interview. */
  SET_ASIDE;

  /** Whether somebody says it. */
  public boolean isSpoken() {
    return this == QUESTION || this == ANSWER;
  }

  /** The other side of the table; what nobody says becomes a question first. */
  public Role flipped() {
    return this == QUESTION ? ANSWER : QUESTION;
  }
}
