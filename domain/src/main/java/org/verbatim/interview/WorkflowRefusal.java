package org.verbatim.interview;

import org.verbatim.refusal.Reason;

/** Why an interview is not moved, or not kept. */
public enum WorkflowRefusal implements Reason {
  /** Nobody without the role. */
  NOT_YOUR_PART,
  /** Not while the work stands where it stands. */
  NOT_AT_THIS_POINT,
  /** Nobody judges what they wrote or changed. */
  OWN_WORK,
  /** For who wrote the text, and for the chief. */
  NOT_YOUR_TEXT,
  /** The person approved it already; others have yet to. */
  APPROVED_ALREADY,
  /** Threads that block are open; the message says how many, and which. */
  THREADS_BLOCK,
  /** Threads are open, and the series publishes nothing before they are resolved. */
  THREADS_STOP,
  /** The series has experts read what they said, and nobody asked them. */
  PROOF_MISSING,
  /** Answers are contested or undecided by their expert; the message says how many, and which. */
  PROOF_STOPS,
  /** An expert does not want the portrait shown that the text shows; the message names them. */
  PORTRAIT_DENIED,
  /** The checklist refuses something; {@link Incomplete} says what. */
  NOT_COMPLETE,
  /** A reason must be given. */
  REASON_REQUIRED,
  /** The reason is too long. */
  REASON_TOO_LONG,
  /** Readers see this very text already. */
  ALREADY_ONLINE,
  /** Readers see nothing that could be withdrawn. */
  NOT_ONLINE,
  /** Nothing is due. */
  NOT_SCHEDULED,
  /** The time has passed already. */
  DUE_IN_THE_PAST,
  /** An embargo runs; the message names its end. */
  UNDER_EMBARGO,
  /** No embargo runs. */
  NOT_UNDER_EMBARGO,
  /** Somebody else put the embargo. */
  NOT_YOUR_EMBARGO,
  /** What readers see is hidden from them by the chief alone. */
  ONLINE_IS_FOR_THE_CHIEF,
  /** What readers see would be taken away by then; the message names the time. */
  AFTER_THE_END,
  /** A publication is due then, or later; the message names the time. */
  END_BEFORE_PUBLICATION,
  /** No end is planned. */
  NO_END_PLANNED,
  /** It lies in the trash. */
  IN_TRASH,
  /** It does not lie in the trash. */
  NOT_IN_TRASH,
  /** Not while readers have an edition. */
  STILL_ONLINE,
  /** Not while a publication is due; the message names the time. */
  STILL_SCHEDULED,
  /** What readers saw is the chief's to put away. */
  WITHDRAWN_IS_FOR_THE_CHIEF,
  /** The title is too long. */
  TITLE_TOO_LONG,
  /** Too many people are named as having conducted it, or too long a name. */
  BYLINE_TOO_LONG,
  /** The address is not made of letters, digits and hyphens. */
  ADDRESS_MALFORMED,
  /** Another interview has, or had, this address. */
  ADDRESS_TAKEN,
  /** Another interview of the series has this number. */
  NUMBER_TAKEN,
  /** There is no such interview. */
  INTERVIEW_UNKNOWN,
  /** There is no such version. */
  REVISION_UNKNOWN,
  /** The version to restore has the very words of the working text. */
  ALREADY_THIS_TEXT
}
