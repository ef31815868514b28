package org.verbatim.interview;

import java.util.EnumSet;
import java.util.Set;

/** Why a text was frozen: what was decided on it, or that it came too late. */
public enum RevisionCause {
  /** It was submitted for review. */
  SUBMITTED,
  /** It was sent back. */
  CHANGES_REQUESTED,
  /** It was approved. */
  APPROVED,
  /** It was published. */
  PUBLISHED,
  /** An earlier one was put in its place. */
  REPLACED,
  /** It is an earlier one that was put in the place of another. */
  RESTORED,
  /** Words that somebody had suggested came into it; its reason names them. */
  SUGGESTION_ACCEPTED,
  /** An expert wrote answers in it, or the desk put one of theirs into it. */
  ANSWERED,
  /** It stood before the desk put an answer of an expert in the place of another. */
  BEFORE_ANSWER,
  /** It came too late to be saved, and was kept beside the text that stands. */
  SET_ASIDE;

  /** What moves the work on. */
  public static Set<RevisionCause> steps() {
    return EnumSet.of(SUBMITTED, CHANGES_REQUESTED, APPROVED, PUBLISHED);
  }

  /** What a reviewer can decide. */
  public static Set<RevisionCause> decisions() {
    return EnumSet.of(CHANGES_REQUESTED, APPROVED);
  }
}
