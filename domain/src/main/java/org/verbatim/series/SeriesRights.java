package org.verbatim.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who may do what in a series: whoever has the role, or, where it is restricted, those who are
 * named and nobody else. Whoever has any right there may speak as well.
 */
@Embeddable
public class SeriesRights {

  @Column(nullable = false)
  private boolean restricted;

  @Column(nullable = false)
  private UUID[] commenters = {};

  @Column(nullable = false)
  private UUID[] editors = {};

  @Column(nullable = false)
  private UUID[] reviewers = {};

  @Column(nullable = false)
  private UUID[] publishers = {};

  /** For the persistence provider. */
  protected SeriesRights() {}

  /** A series in which roles decide. */
  public static SeriesRights byRole() {
    return new SeriesRights();
  }

  /** A restricted series: what each of these people may do there. */
  public static SeriesRights of(Map<UUID, Set<Right>> people) {
    SeriesRights rights = new SeriesRights();
    rights.restricted = true;
    rights.commenters = holders(people, EnumSet.allOf(Right.class));
    rights.editors = holders(people, EnumSet.of(Right.EDIT));
    rights.reviewers = holders(people, EnumSet.of(Right.REVIEW));
    rights.publishers = holders(people, EnumSet.of(Right.PUBLISH));
    return rights;
  }

  /** The same people in a series in which roles decide: they count again when it is restricted. */
  public SeriesRights atRest() {
    SeriesRights rights = of(people());
    rights.restricted = false;
    return rights;
  }

  private static UUID[] holders(Map<UUID, Set<Right>> people, Set<Right> wanted) {
    return people.entrySet().stream()
        .filter(one -> one.getValue().stream().anyMatch(wanted::contains))
        .map(Map.Entry::getKey)
        .sorted()
        .toArray(UUID[]::new);
  }

  /** Whether those who are named are the only ones. */
  public boolean isRestricted() {
    return restricted;
  }

  /** Those who are named, with what each may do; that they may speak goes without saying. */
  public Map<UUID, Set<Right>> people() {
    return Arrays.stream(commenters)
        .collect(Collectors.toMap(Function.identity(), this::rightsOf, (a, b) -> a, TreeMap::new));
  }

  private Set<Right> rightsOf(UUID account) {
    Set<Right> rights = EnumSet.noneOf(Right.class);
    Right.given().stream().filter(right -> give(right, account)).forEach(rights::add);
    return rights;
  }

  /** Whether the person was given the right by name. */
  public boolean give(Right right, UUID account) {
    return Arrays.asList(holders(right)).contains(account);
  }

  private UUID[] holders(Right right) {
    return switch (right) {
      case COMMENT -> commenters;
      case EDIT -> editors;
      case REVIEW -> reviewers;
      case PUBLISH -> publishers;
      case WITHDRAW -> new UUID[0];
    };
  }
}
