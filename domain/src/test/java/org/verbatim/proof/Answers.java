package org.verbatim.proof;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesFormat;
import org.verbatim.series.SeriesSettings;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;
import org.verbatim.text.SeriesPlace;
import org.verbatim.text.Slug;

/** A text with eight answers, a0 to a7. */
final class Answers {

  static final UUID EXPERT = UUID.fromString("00000000-0000-0000-0000-0000000000e1");

  private Answers() {}

  static InterviewText eight(String word, UUID series) {
    List<Block> blocks =
        IntStream.range(0, 8).<Block>mapToObj(i -> exchange(i, word + " " + i)).toList();
    Participation expert =
        new Participation(EXPERT, "Anne Lœvenbrück", "Hydrologue", "", Portrait.NONE);
    return new InterviewText(
        "fr",
        "",
        "Une rivière",
        "",
        new RichText("<p>Elle mesure.</p>"),
        new SeriesPlace(series, 0),
        List.of(),
        List.of(expert),
        List.of(),
        blocks);
  }

  static Series series() {
    return new Series(
        Slug.of("paroles"),
        new SeriesSettings(
            "Paroles",
            RichText.EMPTY,
            SeriesFormat.CONVERSATION,
            false,
            "fr",
            List.of(),
            false,
            1));
  }

  private static Exchange exchange(int i, String answer) {
    return new Exchange(
        new BlockId("x" + i),
        new RichText("<p>Question " + i + "</p>"),
        List.of(new Answer(new BlockId("a" + i), "", RichText.ofWords(answer))));
  }

  /** The same text where that answer says something else. */
  static InterviewText with(String answer, String html, InterviewText text) {
    List<Block> blocks =
        text.blocks().stream().map(one -> with(answer, html, (Exchange) one)).toList();
    return text.with(text.title(), text.standfirst(), blocks);
  }

  private static Block with(String answer, String html, Exchange exchange) {
    Answer said = exchange.answers().get(0);
    return said.id().value().equals(answer)
        ? new Exchange(
            exchange.id(),
            exchange.question(),
            List.of(new Answer(said.id(), said.speaker(), new RichText(html))))
        : exchange;
  }
}
