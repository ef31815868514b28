package org.verbatim.thread;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.Image;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.Prose;
import org.verbatim.text.RichText;

/** A complete interview, and remarks on words of it. */
final class Passages {

  static final Place ANSWER = new Place("x1", "x1a");
  static final Place PROSE = new Place("p1", "");
  static final Place IMAGE = new Place("i1", "");

  private static final Participation EXPERT =
      new Participation(
          UUID.fromString("00000000-0000-0000-0000-0000000000e1"),
          "Anne Lœvenbrück",
          "Hydrologue",
          "",
          Portrait.NONE);

  private Passages() {}

  static InterviewText interview() {
    return saying("<p>Depuis <em>dix</em> ans, oui.</p>");
  }

  static InterviewText saying(String answer) {
    Answer only = new Answer(new BlockId("x1a"), "", new RichText(answer));
    Exchange exchange =
        new Exchange(new BlockId("x1"), new RichText("<p>Depuis quand ?</p>"), List.of(only));
    Prose prose = new Prose(new BlockId("p1"), "La nappe", new RichText("<p>Elle baisse.</p>"));
    Image image = new Image(new BlockId("i1"), "aa", "Un puits", "© Élise", "Un trou");
    return new InterviewText(
        "fr",
        "",
        "Une rivière",
        "",
        new RichText("<p>Une <em>hydrologue</em> parle.</p>"),
        null,
        List.of(),
        List.of(EXPERT),
        List.of("Élise"),
        List.<Block>of(exchange, prose, image));
  }

  /** A remark on words of the answer, that has no words itself. */
  static Remark on(String words, boolean blocking) {
    String said = blocking ? "" : "Plutôt ainsi.";
    return new Remark(ANSWER, Optional.of(quote(words)), said, blocking);
  }

  static Quote quote(String words) {
    return new Quote("", words, "", 0);
  }

  static Actor person(String name, Role... roles) {
    return new Actor(UUID.randomUUID(), name, Set.of(roles));
  }
}
