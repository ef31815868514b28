package org.verbatim.interview;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Entities;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesSettings;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.RichText;
import org.verbatim.text.SeriesPlace;

/** What a new interview of a series begins with: its place and the questions always asked there. */
final class FirstPage {

  private FirstPage() {}

  static InterviewText of(Series series, int number) {
    SeriesSettings settings = series.settings();
    UUID id = series.id();
    return new InterviewText(
        settings.language(),
        "",
        "",
        "",
        RichText.EMPTY,
        new SeriesPlace(id, number),
        List.of(),
        List.of(),
        List.of(),
        settings.questions().stream().map(FirstPage::exchange).toList());
  }

  private static Block exchange(String question) {
    RichText asked = new RichText("<p>" + Entities.escape(question) + "</p>");
    Answer unanswered = new Answer(BlockId.fresh(), "", RichText.EMPTY);
    return new Exchange(BlockId.fresh(), asked, List.of(unanswered));
  }
}
