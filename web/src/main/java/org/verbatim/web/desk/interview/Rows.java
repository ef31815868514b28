package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verbatim.overview.AskedReview;
import org.verbatim.overview.InterviewLine;
import org.verbatim.review.Priority;
import org.verbatim.web.desk.DeskVoice;

/** Puts lines of lists into words. */
@ApplicationScoped
class Rows {

  private DeskVoice voice;
  private Moments moments;

  /** For the container's proxy. */
  protected Rows() {}

  @Inject
  Rows(DeskVoice voice, Moments moments) {
    this.voice = voice;
    this.moments = moments;
  }

  /** A row whose link leads to one of the interview's pages. */
  InterviewRow row(InterviewLine line, Told standing, String page) {
    return new InterviewRow(
        line.id(),
        titled(line.title()),
        place(line),
        line.experts(),
        StateWords.of(line.status()),
        StateWords.of(line.publicState()),
        line.createdBy(),
        line.changedBy(),
        standing,
        line.publishedAt().map(moments::day).orElse(null),
        line.requested(),
        line.review().map(review -> pressing(review, true)).orElse(""),
        "/desk/" + page + "?id=" + line.id());
  }

  /**
   * "Urgent · en retard : à rendre le 12 mars 2026".
   *
   * @param now whether it goes on, so that it can be late
   */
  String pressing(AskedReview review, boolean now) {
    Stream<String> priority =
        Stream.of(review.priority())
            .filter(one -> one != Priority.NORMAL)
            .map(one -> voice.text("desk", one.key()));
    return Stream.concat(priority, review.due().map(day -> moments.due(day, now)).stream())
        .collect(Collectors.joining(" · "));
  }

  String titled(String title) {
    return title.isEmpty() ? voice.text("desk", "interview.untitled") : title;
  }

  private String place(InterviewLine line) {
    return line.number() == 0
        ? line.series()
        : voice.text("desk", "interview.place", line.series(), line.number());
  }
}
