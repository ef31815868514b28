package org.verbatim.whole.doors;

import org.verbatim.whole.Correspondent;
import org.verbatim.whole.Newsroom;

/** Who comes to a door. */
enum Audience {
  ANONYMOUS,
  EDITOR,
  REVIEWER,
  CHIEF,
  ADMIN;

  private static final Correspondent STRANGER = Correspondent.stranger();

  Correspondent among(Newsroom people) {
    return switch (this) {
      case ANONYMOUS -> STRANGER;
      case EDITOR -> people.editor();
      case REVIEWER -> people.reviewer();
      case CHIEF -> people.chief();
      case ADMIN -> people.admin();
    };
  }
}
