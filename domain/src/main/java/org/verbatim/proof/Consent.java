package org.verbatim.proof;

/** Whether the expert wants their portrait shown. */
public enum Consent {
  /** Nothing was said of it. */
  UNSAID,
  /** It may be shown. */
  GIVEN,
  /** It may not. */
  DENIED;

  /** The key of its name. */
  public String key() {
    return "proof.consent." + name();
  }
}
