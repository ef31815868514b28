package org.verbatim.readers;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.verbatim.readers.Headline.Speaker;
import org.verbatim.typography.ReadableDates;

/**
 * A title that an expert bore, as far as their interviews show.
 *
 * @param from the year of the first interview with this title
 * @param to the year of the last in a row
 */
public record Position(int from, int to, String title, String organisation) {

  /** The titles under which somebody spoke, the newest first; equal neighbours are one. */
  static List<Position> through(List<Headline> interviews, String expert) {
    Deque<Position> newestFirst = new ArrayDeque<>();
    interviews.stream()
        .sorted(Comparator.comparing(Headline::firstPublishedAt))
        .forEach(
            interview ->
                interview.people().stream()
                    .filter(speaker -> speaker.slug().equals(expert))
                    .filter(speaker -> !(speaker.title() + speaker.organisation()).isBlank())
                    .findFirst()
                    .ifPresent(speaker -> add(newestFirst, speaker, yearOf(interview))));
    return List.copyOf(newestFirst);
  }

  private static void add(Deque<Position> newestFirst, Speaker speaker, int year) {
    Position last = newestFirst.peekFirst();
    if (last != null && last.isOf(speaker)) {
      newestFirst.pop();
      newestFirst.push(new Position(last.from, year, last.title, last.organisation));
    } else {
      newestFirst.push(new Position(year, year, speaker.title(), speaker.organisation()));
    }
  }

  private boolean isOf(Speaker speaker) {
    return title.equals(speaker.title()) && organisation.equals(speaker.organisation());
  }

  private static int yearOf(Headline interview) {
    return LocalDate.ofInstant(interview.firstPublishedAt(), ReadableDates.PARIS).getYear();
  }
}
