package org.verbatim.proof;

import org.verbatim.refusal.Reason;

/** Why something about an expert's reading is refused. */
public enum ProofRefusal implements Reason {
  /** The link, the number or the time is not right. It is never said which. */
  PROOF_DOOR,
  /** Too many tries; the message says how many seconds to wait. */
  PROOF_WAIT,
  /** The day that was named has passed. */
  PROOF_OVER,
  /** There is no such request. */
  PROOF_UNKNOWN,
  /** Only those who may write the interview. */
  PROOF_BY_EDITORS,
  /** The series does not have its experts read. */
  PROOF_NOT_IN_SERIES,
  /** No mail can be sent from here. */
  PROOF_NO_POST,
  /** The person does not speak in the interview. */
  PROOF_NOT_AN_EXPERT,
  /** The person has no answer there that could be read. */
  PROOF_NOTHING_TO_READ,
  /** The person has a link already. */
  PROOF_ASKED_ALREADY,
  /** The day must be to come, and not too far off. */
  PROOF_DEADLINE,
  /** What was typed is too long. */
  PROOF_TOO_LONG,
  /** Whoever contests an answer, or goes on without the expert, says why. */
  PROOF_REASON_REQUIRED,
  /** A correction has words, and other ones. */
  PROOF_CORRECTION_EMPTY,
  /** There is nothing to send yet. */
  PROOF_NOTHING_TO_SEND,
  /** The answer is not one that is asked for. */
  PROOF_NOT_ASKED,
  /** The expert said nothing of it that awaits the desk. */
  PROOF_NOTHING_TO_SETTLE,
  /** The answer was edited since the expert spoke. */
  PROOF_TEXT_CHANGED,
  /** How the expert is introduced was changed since they spoke. */
  PROOF_DETAIL_CHANGED,
  /** A portrait has the name of who took it. */
  PROOF_PORTRAIT_CREDIT,
  /** Enough portraits were sent with one reading; the message says how many. */
  PROOF_PORTRAITS_MANY,
  /** The address was erased: nothing can be sent there. */
  PROOF_ADDRESS_GONE,
  /** The series sends no questions. */
  QUESTIONS_NOT_IN_SERIES,
  /** The interview has no question that this person has not answered. */
  QUESTIONS_NONE,
  /** The text is read by somebody, or found good: nothing is to come into it now. */
  QUESTIONS_NOT_NOW,
  /** The desk goes on with the answers: they are changed no more over the link. */
  ANSWERS_TAKEN_OVER
}
