package org.verbatim.whole.doors;

/** Where an interview stands that readers may not see, or not all of it. */
enum Situation {
  DRAFT,
  IN_REVIEW,
  CHANGES_REQUESTED,
  APPROVED,
  SCHEDULED,
  WITHDRAWN,
  /** Readers see an edition while another text is written. */
  EDITED_AGAIN,
  /** An edition is online, and an embargo hides it. */
  EMBARGOED,
  /** A draft that was put away. */
  IN_TRASH
}
