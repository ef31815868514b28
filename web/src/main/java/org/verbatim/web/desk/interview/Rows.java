package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.verbatim.overview.InterviewLine;
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
        "/desk/" + page + "?id=" + line.id());
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
