package org.verbatim.persistence.publication;

import java.util.List;
import java.util.UUID;
import org.verbatim.text.Answer;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;

/** A text that lacks nothing. */
final class ReadyText {

  private ReadyText() {}

  static InterviewText written() {
    UUID expert = UUID.randomUUID();
    RichText words = new RichText("<p>Depuis dix ans, l’eau baisse.</p>");
    Answer answer = new Answer(new BlockId("x1a"), expert.toString(), words);
    return new InterviewText(
        "fr",
        "",
        "L’eau baisse",
        "",
        words,
        null,
        List.of(),
        List.of(new Participation(expert, "Anne", "Hydrologue", "", Portrait.NONE)),
        List.of(),
        List.of(new Exchange(new BlockId("x1"), words, List.of(answer))));
  }
}
