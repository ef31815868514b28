package org.verbatim.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.readers.Headline.Speaker;
import org.verbatim.text.RichText;

class PositionTest {

  @Test
  void titlesAreListedThroughTheYearsTheNewestFirst() {
    List<Position> positions =
        Position.through(
            List.of(
                interview("2026-05-11T10:00:00Z", "hydrologue"),
                interview("2019-03-01T10:00:00Z", "ingénieure"),
                interview("2024-01-01T10:00:00Z", "hydrologue")),
            "helene");

    assertEquals(
        List.of(
            new Position(2024, 2026, "hydrologue", "Agence"),
            new Position(2019, 2019, "ingénieure", "Agence")),
        positions);
  }

  @Test
  void aTitleThatComesBackIsListedAgain() {
    List<Position> positions =
        Position.through(
            List.of(
                interview("2019-03-01T10:00:00Z", "maire"),
                interview("2020-03-01T10:00:00Z", "députée"),
                interview("2021-03-01T10:00:00Z", "maire")),
            "helene");

    assertEquals(3, positions.size());
  }

  @Test
  void theYearIsThatOfParis() {
    List<Position> positions =
        Position.through(List.of(interview("2025-12-31T23:30:00Z", "maire")), "helene");

    assertEquals(2026, positions.get(0).from());
  }

  @Test
  void othersInTheSameInterviewDoNotCount() {
    assertEquals(
        List.of(), Position.through(List.of(interview("2019-03-01T10:00:00Z", "maire")), "paul"));
  }

  private static Headline interview(String at, String title) {
    Instant published = Instant.parse(at);
    return new Headline(
        UUID.randomUUID(),
        "a",
        "fr",
        "",
        "Titre",
        RichText.EMPTY,
        Optional.empty(),
        List.of(new Speaker("helene", "Hélène", title, "Agence", ShownPicture.NONE)),
        published,
        published);
  }
}
