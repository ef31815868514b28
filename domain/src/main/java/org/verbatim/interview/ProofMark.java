package org.verbatim.interview;

import java.util.EnumSet;
import java.util.Set;

/** What an expert has said of an answer, as it stands now. */
public enum ProofMark {
  /** Nobody has shown it to its expert yet. */
  UNSEEN,
  /** The expert has it, and has said nothing. */
  ASKED,
  /** The expert found it good, and it is as it was. */
  APPROVED,
  /** The expert found it good, and it was edited since. */
  VOID,
  /** The expert wants other words. */
  CORRECTED,
  /** The expert does not stand by it. */
  CONTESTED,
  /** The desk has answered what the expert said; they are asked again. */
  SETTLED,
  /** The day passed without a word. */
  SILENT,
  /** Somebody at the desk decided to go on without the expert's word. */
  WAIVED;

  private static final Set<ProofMark> IN_THE_WAY =
      EnumSet.of(UNSEEN, ASKED, VOID, CORRECTED, CONTESTED, SETTLED);

  /** Whether it is to be looked at before readers see the answer. */
  boolean isInTheWay(boolean silenceWaits) {
    return IN_THE_WAY.contains(this) || (this == SILENT && silenceWaits);
  }

  /** The key of its name. */
  public String key() {
    return "proof.mark." + name();
  }
}
