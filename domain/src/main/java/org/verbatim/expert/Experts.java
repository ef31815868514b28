package org.verbatim.expert;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.verbatim.refusal.Refused;

/** All experts, published or not. */
public interface Experts {

  /** Takes in a new expert. */
  void add(Expert expert);

  /** The expert with this id. */
  Optional<Expert> byId(UUID id);

  /** Those with these ids, each that there is. */
  List<Expert> byIds(Set<UUID> ids);

  /** The expert with this id, to be changed: nobody else changes it until this transaction ends. */
  Optional<Expert> toChange(UUID id);

  /**
   * Those whose name has these words in it, accents and case apart; all for no words. By name.
   *
   * @param from how many to leave out first, from 0
   * @param atMost how many to give at most
   */
  List<Expert> named(String words, int from, int atMost);

  /** What these experts are called, each that there is. */
  Map<UUID, String> namesOf(Set<UUID> ids);

  /** How French sentences name these experts, each that there is. */
  Map<UUID, FrenchForm> formsOf(Set<UUID> ids);

  /** How many have these words in their name. */
  long count(String words);

  /** Whether the address is taken. */
  boolean isTaken(String slug);

  /** The expert with this id; refused where there is none. */
  default Expert require(UUID id) {
    return byId(id).orElseThrow(() -> new Refused(ExpertRefusal.EXPERT_UNKNOWN));
  }

  /** The expert with this id, to be changed; refused where there is none. */
  default Expert requireToChange(UUID id) {
    return toChange(id).orElseThrow(() -> new Refused(ExpertRefusal.EXPERT_UNKNOWN));
  }
}
