package org.verbatim.expert;

/**
 * How French sentences name an expert whom they do not call by name. Said by whoever describes
 * them, and never guessed from a first name.
 */
public enum FrenchForm {
  /** Nobody said: « la personne interviewée ». */
  UNSAID,
  /** « L’intéressée ». */
  FEMININE,
  /** « L’intéressé ». */
  MASCULINE;

  /** The key of its words on the desk. */
  public String key() {
    return "expert.form." + name();
  }
}
