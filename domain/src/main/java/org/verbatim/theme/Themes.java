package org.verbatim.theme;

import java.util.List;
import java.util.Optional;
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

  /** All of them, by name as a French dictionary would sort them; at most 1,000. */
  List<Theme> all();

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
