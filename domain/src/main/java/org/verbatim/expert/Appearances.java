package org.verbatim.expert;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where experts spoke: the last edition of each interview, whether readers still see it or not. */
public interface Appearances {

  /** Those of one expert, the newest first, at most that many. */
  List<Appearance> of(UUID expert, int atMost);

  /** The newest of each of these experts that names a title or an organisation, if one does. */
  Map<UUID, Appearance> lastKnown(Set<UUID> experts);
}
