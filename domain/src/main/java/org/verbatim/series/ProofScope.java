package org.verbatim.series;

/** What an expert may ask to have changed in their own answers. */
public enum ProofScope {
  /** Nothing: experts are not asked to read. */
  NONE,
  /** What is wrong: names, figures, facts. */
  FACTS,
  /** That, and how it is said. */
  WORDING;

  /** The key of its name. */
  public String key() {
    return "proof.scope." + name();
  }
}
