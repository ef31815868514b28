package org.verbatim.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verbatim.text.FoldedText;

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
  public List<Theme> named(String words, int from, int atMost) {
    return having(words)
        .sorted(Comparator.comparing(Theme::name))
        .skip(from)
        .limit(atMost)
        .toList();
  }

  @Override
  public long count(String words) {
    return having(words).count();
  }

  @Override
  public Map<UUID, String> namesOf(Set<UUID> ids) {
    return kept.stream()
        .filter(one -> ids.contains(one.id()))
        .collect(Collectors.toMap(Theme::id, Theme::name));
  }

  private Stream<Theme> having(String words) {
    return kept.stream().filter(one -> FoldedText.of(one.name()).contains(words));
  }

  @Override
  public boolean isTaken(String slug) {
    return kept.stream().anyMatch(one -> one.slug().value().equals(slug));
  }
}
