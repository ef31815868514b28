package org.verbatim.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.verbatim.series.Series;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Letters;
import org.verbatim.text.Participation;
import org.verbatim.text.SeriesPlace;

/** What the desk's lists show of a manuscript and search in, so that they need not open it. */
@Embeddable
public class Card {

  @Column(nullable = false)
  private String title;

  @Column(nullable = false)
  private String language;

  private @Nullable UUID series;

  /** The same series as it is run; follows the column above. */
  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "series", insertable = false, updatable = false)
  private @Nullable Series run;

  @Column(name = "series_number", nullable = false)
  private int seriesNumber;

  /** The names of the experts, joined by commas. */
  @Column(nullable = false)
  private String experts;

  /** The ids of the experts, each between two spaces. */
  @Column(name = "expert_ids", nullable = false)
  private String expertIds;

  @Column(nullable = false)
  private String searchable;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by_name", nullable = false)
  private String changedByName;

  /** Filled in from a manuscript. */
  protected Card() {}

  void describe(Manuscript manuscript) {
    InterviewText text = manuscript.text();
    title = Letters.areUnseen(text.title()) ? "" : text.title().strip();
    language = text.language();
    series = text.seriesPlace().map(SeriesPlace::series).orElse(null);
    seriesNumber = text.seriesPlace().map(SeriesPlace::number).orElse(0);
    experts =
        text.participations().stream().map(Participation::name).collect(Collectors.joining(", "));
    expertIds =
        text.participations().stream()
            .map(participation -> " " + participation.expert() + " ")
            .collect(Collectors.joining());
    searchable = text.searchableWords();
    changedAt = manuscript.changedAt();
    changedByName = manuscript.changedByName();
  }

  /** Puts it on the shelf where its text says that it stands. */
  void shelve(@Nullable Series newSeries) {
    run = newSeries;
  }

  /** Whether it is known how its series is run, where it has one. */
  boolean isShelved() {
    return Objects.equals(series, run == null ? null : run.id());
  }

  /** How many people must find it good. */
  public int requiredApprovals() {
    return run == null ? 1 : run.requiredApprovals();
  }

  /** Whether its series publishes nothing while threads are open. */
  boolean isStoppedByThreads() {
    return run != null && run.isStoppedByThreads();
  }

  /** Its title; may be empty. */
  public String title() {
    return title;
  }

  /** Its place in a series, if it is in one. */
  public Optional<SeriesPlace> seriesPlace() {
    return Optional.ofNullable(series).map(one -> new SeriesPlace(one, seriesNumber));
  }

  /** The language that it is written in, as a two-letter code. */
  public String language() {
    return language;
  }

  /** The experts' names, joined by commas. */
  public String experts() {
    return experts;
  }
}
