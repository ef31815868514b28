package org.verbatim.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.verbatim.refusal.Refused;

/** All themes. */
public interface Themes {

  /** Takes in a new theme. */
  void add(Theme theme);

  /** The theme with this id. */
  Optional<Theme> byId(UUID id);

  /** The theme with this id, to be changed: nobody else changes it until this transaction ends. */
  Optional<Theme> toChange(UUID id);

  /**
   * Those whose name has these words in it, accents and case apart; all for no words. By name as a
   * French dictionary would sort them.
   *
   * @param from how many to leave out first, from 0
   * @param atMost how many to give at most
   */
  List<Theme> named(String words, int from, int atMost);

  /** How many have these words in their name. */
  long count(String words);

  /** What these themes are called, each that there is. */
  Map<UUID, String> namesOf(Set<UUID> ids);

  /** Whether the address is taken. */
  boolean isTaken(String slug);

  /** The theme with this id; refused where there is none. */
  default Theme require(UUID id) {
    return byId(id).orElseThrow(() -> new Refused(ThemeRefusal.THEME_UNKNOWN));
  }

  /** The theme with this id, to be changed; refused where there is none. */
  default Theme requireToChange(UUID id) {
    return toChange(id).orElseThrow(() -> new Refused(ThemeRefusal.THEME_UNKNOWN));
  }
}
