package org.verbatim.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.text.Slug;

/** The port, answered without a database. */
public final class InterviewsInMemory implements Interviews {

  private final Map<UUID, Interview> kept = new HashMap<>();
  private final Map<String, UUID> oldAddresses = new HashMap<>();
  private final List<Revision> revisions = new ArrayList<>();

  @Override
  public void add(Interview interview) {
    kept.put(interview.id(), interview);
  }

  @Override
  public Optional<Interview> byId(UUID id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public Optional<Interview> toChange(UUID id) {
    return byId(id);
  }

  @Override
  public boolean isTaken(Slug slug, UUID butFor) {
    boolean has = others(butFor).stream().anyMatch(one -> one.slug().equals(slug));
    UUID had = oldAddresses.get(slug.value());
    return has || had != null && !had.equals(butFor);
  }

  @Override
  public void holdAddresses() {
    // Nobody else is there.
  }

  @Override
  public boolean isNumberTaken(UUID series, int number, UUID butFor) {
    return others(butFor).stream()
        .flatMap(one -> one.manuscript().text().seriesPlace().stream())
        .anyMatch(place -> place.series().equals(series) && place.number() == number);
  }

  @Override
  public void keepAddress(Slug old, UUID interview) {
    oldAddresses.put(old.value(), interview);
  }

  @Override
  public void freeAddress(Slug slug, UUID interview) {
    oldAddresses.remove(slug.value(), interview);
  }

  @Override
  public void add(Revision revision) {
    revisions.add(0, revision);
  }

  @Override
  public List<RevisionLine> revisions(UUID interview, int atMost) {
    return revisions.stream()
        .filter(one -> one.interview().equals(interview))
        .limit(atMost)
        .map(InterviewsInMemory::line)
        .toList();
  }

  @Override
  public Optional<RevisionLine> lastDecision(UUID interview, UUID account) {
    return revisions.stream()
        .filter(one -> one.interview().equals(interview) && one.by().equals(account))
        .filter(one -> RevisionCause.decisions().contains(one.cause()))
        .map(InterviewsInMemory::line)
        .findFirst();
  }

  @Override
  public Optional<Revision> revision(UUID id) {
    return revisions.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** All of them, the first drafted first. */
  public List<Interview> all() {
    return kept.values().stream()
        .sorted(Comparator.comparing(interview -> interview.beginning().at()))
        .toList();
  }

  private List<Interview> others(UUID butFor) {
    return kept.values().stream().filter(one -> !one.id().equals(butFor)).toList();
  }

  private static RevisionLine line(Revision one) {
    return new RevisionLine(
        one.id(), one.version(), one.cause(), one.at(), one.byName(), one.reason());
  }
}
