package org.verbatim.notice;

/** What is written to people who have no account. */
public enum MissiveKind {
  /** They are asked to read their answers, or to write them. */
  PROOF_ASKED,
  /** The number that they asked for, to come in. */
  PROOF_CODE,
  /** The day comes near. */
  PROOF_REMINDER,
  /** The desk has answered what they said. */
  PROOF_ANSWERED,
  /** What they decided, answer by answer, and how that can be checked. */
  PROOF_RECEIPT
}
