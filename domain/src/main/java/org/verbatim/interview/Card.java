package org.verbatim.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    searchable = text.searchableText();
    changedAt = manuscript.changedAt();
    changedByName = manuscript.changedByName();
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
