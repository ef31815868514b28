package org.verbatim.transcript;

import org.verbatim.refusal.Reason;

/** Why a transcript is not taken, shown or made an interview of. */
public enum TranscriptRefusal implements Reason {
  /** Only those who edit may read transcripts in. */
  TRANSCRIPT_BY_EDITORS,
  /** There is none, or it is somebody else's. */
  TRANSCRIPT_UNKNOWN,
  /** It was changed in another window meanwhile. */
  PROPOSAL_CHANGED_SINCE
}
