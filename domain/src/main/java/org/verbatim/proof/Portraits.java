package org.verbatim.proof;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All portraits that experts sent. Their files are there as long as they await the desk. */
public interface Portraits {

  /** Takes in a new one, with its file. */
  void add(SentPortrait portrait, PortraitFile file);

  /** Those of a reading, the newest first. */
  List<SentPortrait> of(UUID proof);

  /** Those of all readings of an interview, the newest first. */
  List<SentPortrait> ofInterview(UUID interview);

  /** The file of a portrait, as long as it is there. */
  Optional<byte[]> file(UUID portrait);

  /** Keeps the file no longer; what was said of the portrait stays. */
  void dropFile(UUID portrait);

  /** Forgets a portrait that its expert replaced, or wants forgotten, with its file. */
  void remove(SentPortrait portrait);

  /** The one of a reading that awaits the desk. */
  default Optional<SentPortrait> openOf(UUID proof) {
    return of(proof).stream().filter(SentPortrait::isOpen).findFirst();
  }
}
