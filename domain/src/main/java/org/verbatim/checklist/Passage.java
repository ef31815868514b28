package org.verbatim.checklist;

import java.util.List;
import java.util.stream.Stream;
import org.verbatim.text.Aside;
import org.verbatim.text.Block;
import org.verbatim.text.EditorNote;
import org.verbatim.text.Exchange;
import org.verbatim.text.Image;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Prose;
import org.verbatim.text.PullQuote;
import org.verbatim.text.Quotation;
import org.verbatim.text.Related;

/**
 * Words of a text and where they stand. A pull quote that is to be exact is left out: its words are
 * those of an answer, which is looked at itself, and it may begin in the middle of a quotation.
 *
 * @param field the id of the field on the editor's page
 * @param kind what is expected of such words
 */
record Passage(String field, String words, Kind kind) {

  static List<Passage> all(InterviewText text) {
    return Stream.of(head(text), experts(text), text.blocks().stream().flatMap(Passage::of))
        .flatMap(some -> some)
        .filter(passage -> !passage.words.isBlank())
        .toList();
  }

  /** Whether they were written at the desk, rather than copied from somebody else. */
  boolean isOwn() {
    return kind != Kind.COPIED;
  }

  private static Stream<Passage> head(InterviewText text) {
    return Stream.of(
        line("kicker", text.kicker()),
        line("title", text.title()),
        line("subtitle", text.subtitle()),
        flow("standfirst", text.standfirst().words()));
  }

  private static Stream<Passage> experts(InterviewText text) {
    return text.participations().stream()
        .flatMap((Participation one) -> Stream.of(one.title(), one.organisation()))
        .map(words -> line("participations", words));
  }

  private static Stream<Passage> of(Block block) {
    String at = "block-" + block.id();
    if (block instanceof Exchange exchange) {
      return Stream.concat(
          Stream.of(flow(at + "-question", exchange.question().words())),
          exchange.answers().stream()
              .map(answer -> flow("block-" + answer.id(), answer.text().words())));
    }
    if (block instanceof Prose prose) {
      return boxed(at, prose.heading(), prose.text().words());
    }
    if (block instanceof Aside aside) {
      return boxed(at, aside.heading(), aside.text().words());
    }
    if (block instanceof EditorNote note) {
      return Stream.of(flow(at + "-body", note.text().words()));
    }
    return smaller(at, block);
  }

  private static Stream<Passage> smaller(String at, Block block) {
    if (block instanceof Image image) {
      return Stream.of(
          line(at + "-caption", image.caption()),
          line(at + "-credit", image.credit()),
          line(at + "-alt", image.alt()));
    }
    if (block instanceof PullQuote quote) {
      return quote.adapted() ? Stream.of(line(at + "-pulled", quote.text())) : Stream.empty();
    }
    if (block instanceof Quotation quotation) {
      return Stream.of(
          new Passage(at + "-body", quotation.text().words(), Kind.COPIED),
          line(at + "-source", quotation.source()));
    }
    Related related = (Related) block;
    return Stream.concat(
        Stream.of(line(at + "-intertitle", related.heading())),
        related.links().stream().map(link -> line(at, link.label())));
  }

  private static Stream<Passage> boxed(String at, String heading, String words) {
    return Stream.of(line(at + "-intertitle", heading), flow(at + "-body", words));
  }

  private static Passage line(String field, String words) {
    return new Passage(field, words, Kind.LINE);
  }

  private static Passage flow(String field, String words) {
    return new Passage(field, words, Kind.FLOW);
  }

  /** What is expected of words. */
  enum Kind {
    /** Sentences, in one paragraph or several. */
    FLOW,
    /** A line: a heading, a caption, a name. */
    LINE,
    /** Somebody else's words, to be left as they are. */
    COPIED
  }
}
