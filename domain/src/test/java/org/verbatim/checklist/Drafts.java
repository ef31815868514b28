package org.verbatim.checklist;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.Prose;
import org.verbatim.text.PullQuote;
import org.verbatim.text.RichText;
import org.verbatim.text.Slug;

/** Texts to look at, in which nothing is wrong but what a test puts in. */
final class Drafts {

  static final UUID EXPERT = UUID.fromString("00000000-0000-0000-0000-0000000000e1");
  static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-0000000000e2");
  static final Slug ADDRESS = new Slug("une-riviere");

  private Drafts() {}

  static InterviewText french(Block... blocks) {
    return text("fr", "Une rivière", "<p>Elle mesure.</p>", blocks);
  }

  static InterviewText english(Block... blocks) {
    return text("en", "A river", "<p>She measures.</p>", blocks);
  }

  static InterviewText headed(String title, String standfirst) {
    return text("fr", title, "<p>" + standfirst + "</p>");
  }

  static InterviewText text(String language, String title, String standfirst, Block... blocks) {
    Exchange first = exchange("x0", "<p>Question ?</p>", "<p>Oui.</p>");
    return with(
        new InterviewText(
            language,
            "",
            title,
            "",
            new RichText(standfirst),
            null,
            List.of(),
            List.of(),
            List.of(),
            Stream.concat(Stream.of(first), Stream.of(blocks)).toList()),
        called(EXPERT, "Hélène Marchand"));
  }

  static InterviewText with(InterviewText text, Participation... people) {
    return text.withParticipations(List.of(people));
  }

  static Participation called(UUID expert, String name) {
    return new Participation(expert, name, "Hydrologue", "", Portrait.NONE);
  }

  static Exchange exchange(String id, String question, String answer) {
    Answer only = new Answer(new BlockId(id + "a"), "", new RichText(answer));
    return new Exchange(new BlockId(id), new RichText(question), List.of(only));
  }

  /** An exchange in which somebody says this. */
  static Exchange said(String words) {
    return exchange("x1", "<p>Et ?</p>", words.startsWith("<") ? words : "<p>" + words + "</p>");
  }

  /** An exchange in which somebody asks this. */
  static Exchange asked(String id, String words) {
    return exchange(id, "<p>" + words + "</p>", "<p>Oui.</p>");
  }

  static Prose prose(String html) {
    return new Prose(new BlockId("p1"), "", new RichText(html));
  }

  static PullQuote quote(String words, String answer, boolean adapted) {
    return new PullQuote(new BlockId("q1"), words, answer, adapted);
  }

  static SurroundingsInMemory around() {
    return new SurroundingsInMemory()
        .named(EXPERT, "Hélène Marchand")
        .named(OTHER, "Pierre-Yves Galtier");
  }

  static Checklist of(InterviewText text) {
    return Checklist.of(text, ADDRESS, around());
  }

  /** What is found, each as its key and the words concerned. */
  static List<String> found(InterviewText text) {
    return of(text).findings().stream().map(one -> one.key() + ": " + one.words()).toList();
  }
}
