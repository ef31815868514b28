package org.verbatim.interview;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;
import org.verbatim.text.SeriesPlace;

/** Texts of interviews to test with. */
public final class Words {

  private static final UUID EXPERT = UUID.fromString("00000000-0000-0000-0000-0000000000e1");

  private Words() {}

  /** Everything that a submission needs, under this title. */
  public static InterviewText complete(String title) {
    Participation expert =
        new Participation(EXPERT, "Anne Lœvenbrück", "Hydrologue", "", Portrait.NONE);
    return of(title, "<p>Elle mesure les nappes.</p>", List.of(expert), List.of(exchange()));
  }

  /** Everything that a submission needs, under this title, where another text stands. */
  static InterviewText complete(String title, @Nullable SeriesPlace place) {
    return of(complete(title), place, List.of());
  }

  /** A text with this place in a series. */
  static InterviewText numbered(UUID series, int number) {
    return of(complete("Au rang"), new SeriesPlace(series, number), List.of());
  }

  /** A text that these people conducted. */
  static InterviewText conductedBy(String... interviewers) {
    return of(complete("Signé"), null, List.of(interviewers));
  }

  private static InterviewText of(
      InterviewText text, @Nullable SeriesPlace series, List<String> interviewers) {
    return new InterviewText(
        text.language(),
        text.kicker(),
        text.title(),
        text.subtitle(),
        text.standfirst(),
        series,
        text.themes(),
        text.participations(),
        interviewers,
        text.blocks());
  }

  /** A text with these blocks and nothing else. */
  static InterviewText onlyBlocks(Block... blocks) {
    return of("", "", List.of(), List.of(blocks));
  }

  private static Exchange exchange() {
    Answer answer = new Answer(new BlockId("x1a"), "", new RichText("<p>Depuis dix ans.</p>"));
    return new Exchange(new BlockId("x1"), new RichText("<p>Depuis quand ?</p>"), List.of(answer));
  }

  private static InterviewText of(
      String title, String standfirst, List<Participation> experts, List<? extends Block> blocks) {
    return new InterviewText(
        "fr",
        "",
        title,
        "",
        new RichText(standfirst),
        null,
        List.of(),
        experts,
        List.of(),
        List.copyOf(blocks));
  }
}
