package org.verbatim.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The port, answered without a database. */
public final class ThemesInMemory implements Themes {

  private final List<Theme> kept = new ArrayList<>();

  @Override
  public void add(Theme theme) {
    kept.add(theme);
  }

  @Override
  public Optional<Theme> byId(UUID id) {
    return kept.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Theme> toChange(UUID id) {
    return byId(id);
  }

  @Override
  public List<Theme> all() {
    return kept.stream().sorted(Comparator.comparing(Theme::name)).toList();
  }

  @Override
  public boolean isTaken(String slug) {
    return kept.stream().anyMatch(one -> one.slug().value().equals(slug));
  }
}
