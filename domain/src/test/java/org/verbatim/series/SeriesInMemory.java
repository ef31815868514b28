package org.verbatim.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The port, answered without a database. */
public final class SeriesInMemory implements SeriesShelf {

  private final List<Series> kept = new ArrayList<>();
  private final Map<UUID, Integer> proposed = new HashMap<>();

  @Override
  public void add(Series series) {
    kept.add(series);
  }

  @Override
  public Optional<Series> byId(UUID id) {
    return kept.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Series> toChange(UUID id) {
    return byId(id);
  }

  @Override
  public List<Series> all() {
    return kept.stream().sorted(Comparator.comparing(Series::title)).toList();
  }

  @Override
  public boolean isTaken(String slug) {
    return kept.stream().anyMatch(one -> one.slug().value().equals(slug));
  }

  @Override
  public int nextNumber(UUID series) {
    return proposed.merge(series, 1, Integer::sum);
  }
}
