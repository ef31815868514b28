package org.verbatim.expert;

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
public final class ExpertsInMemory implements Experts {

  private final List<Expert> kept = new ArrayList<>();

  @Override
  public void add(Expert expert) {
    kept.add(expert);
  }

  @Override
  public Optional<Expert> byId(UUID id) {
    return kept.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public List<Expert> byIds(Set<UUID> ids) {
    return kept.stream().filter(one -> ids.contains(one.id())).toList();
  }

  @Override
  public Optional<Expert> toChange(UUID id) {
    return byId(id);
  }

  @Override
  public List<Expert> named(String words, int from, int atMost) {
    return having(words)
        .sorted(Comparator.comparing(Expert::name))
        .skip(from)
        .limit(atMost)
        .toList();
  }

  @Override
  public Map<UUID, String> namesOf(Set<UUID> ids) {
    return kept.stream()
        .filter(one -> ids.contains(one.id()))
        .collect(Collectors.toMap(Expert::id, Expert::name));
  }

  @Override
  public Map<UUID, FrenchForm> formsOf(Set<UUID> ids) {
    return kept.stream()
        .filter(one -> ids.contains(one.id()))
        .collect(Collectors.toMap(Expert::id, one -> one.profile().form()));
  }

  @Override
  public long count(String words) {
    return having(words).count();
  }

  @Override
  public boolean isTaken(String slug) {
    return kept.stream().anyMatch(one -> one.slug().value().equals(slug));
  }

  private Stream<Expert> having(String words) {
    String folded = FoldedText.of(words).value();
    return kept.stream().filter(one -> FoldedText.of(one.name()).value().contains(folded));
  }
}
