package org.verbatim.persistence.interview;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.text.Answer;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;
import org.verbatim.text.SeriesPlace;

/** A text that may be handed in and published. */
public final class CompleteText {

  private CompleteText() {}

  /** Under this title, at this place of a series or at none. */
  public static InterviewText of(String title, @Nullable SeriesPlace place) {
    UUID expert = UUID.randomUUID();
    RichText words = new RichText("<p>Depuis dix ans, l'eau baisse.</p>");
    return new InterviewText(
        "fr",
        "",
        title,
        "",
        words,
        place,
        List.of(),
        List.of(new Participation(expert, "Anne", "Hydrologue", "", Portrait.NONE)),
        List.of(),
        List.of(
            new Exchange(
                new BlockId("x1"),
                words,
                List.of(new Answer(new BlockId("x1a"), expert.toString(), words)))));
  }
}
