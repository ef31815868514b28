package org.verbatim.checklist;

/** How much weight a finding has. */
public enum Severity {
  /** The text is neither submitted nor published with it. */
  REFUSES,
  /** It may be reviewed with it, but readers are not shown it. */
  REFUSES_PUBLICATION,
  /** Somebody should look; it may well be meant. */
  WARNS
}
