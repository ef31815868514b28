package org.verbatim.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.verbatim.compare.Part.Name;
import org.verbatim.compare.PartValue.Named;
import org.verbatim.compare.PartValue.Plain;
import org.verbatim.compare.PartValue.Rich;
import org.verbatim.compare.PartValue.Shown;
import org.verbatim.text.Answer;
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
import org.verbatim.text.RichText;

/** Takes a text, or a block of it, apart into its fields. */
final class Parts {

  private final Map<Part, PartValue> found = new LinkedHashMap<>();

  private Parts() {}

  /** All that stands above the blocks. */
  static Map<Part, PartValue> ofHead(InterviewText text) {
    Parts parts = new Parts();
    parts.plain(Name.KICKER, text.kicker());
    parts.plain(Name.TITLE, text.title());
    parts.plain(Name.TITLE_ADAPTED, mark(text.titleAdapted()));
    parts.plain(Name.SUBTITLE, text.subtitle());
    parts.rich(Name.STANDFIRST, text.standfirst());
    parts.found.put(
        Part.of(Name.SERIES),
        new Named(text.seriesPlace().map(place -> place.series().toString()).stream().toList()));
    parts.plain(
        Name.NUMBER,
        text.seriesPlace()
            .filter(place -> place.number() > 0)
            .map(place -> Integer.toString(place.number()))
            .orElse(""));
    parts.plain(Name.LANGUAGE, text.language());
    parts.found.put(
        Part.of(Name.THEMES), new Named(text.themes().stream().map(UUID::toString).toList()));
    parts.plain(Name.INTERVIEWERS, String.join(", ", text.interviewers()));
    text.participations().forEach(parts::participation);
    return parts.found;
  }

  /** All that stands in a block. */
  static Map<Part, PartValue> ofBlock(Block block) {
    Parts parts = new Parts();
    if (block instanceof Exchange exchange) {
      parts.rich(Name.QUESTION, exchange.question());
      exchange.answers().forEach(parts::answer);
    } else if (block instanceof Image image) {
      parts.image(image);
    } else if (block instanceof Related related) {
      parts.related(related);
    } else {
      parts.words(block);
    }
    return parts.found;
  }

  private void words(Block block) {
    if (block instanceof Prose prose) {
      plain(Name.HEADING, prose.heading());
      rich(Name.WORDS, prose.text());
    } else if (block instanceof PullQuote quote) {
      plain(Name.WORDS, quote.text());
      found.put(Part.of(Name.QUOTED_ANSWER), named(quote.answer()));
      plain(Name.ADAPTED, mark(quote.adapted()));
    } else if (block instanceof Quotation quotation) {
      rich(Name.WORDS, quotation.text());
      plain(Name.SOURCE, quotation.source());
      plain(Name.LINK, quotation.link());
    } else if (block instanceof EditorNote note) {
      plain(Name.DATE, note.date());
      rich(Name.WORDS, note.text());
    } else if (block instanceof Aside aside) {
      plain(Name.HEADING, aside.heading());
      rich(Name.WORDS, aside.text());
    }
  }

  private void participation(Participation one) {
    String expert = one.expert().toString();
    found.put(new Part(Name.PARTICIPANT, expert), new Plain(one.name()));
    found.put(new Part(Name.PARTICIPANT_TITLE, expert), new Plain(one.title()));
    found.put(new Part(Name.ORGANISATION, expert), new Plain(one.organisation()));
    found.put(new Part(Name.PORTRAIT, expert), new Shown(one.portrait().media()));
    found.put(new Part(Name.PORTRAIT_CREDIT, expert), new Plain(one.portrait().credit()));
    found.put(new Part(Name.PORTRAIT_ALT, expert), new Plain(one.portrait().alt()));
  }

  private void answer(Answer answer) {
    String id = answer.id().value();
    found.put(new Part(Name.SPEAKER, id), named(answer.speaker()));
    found.put(new Part(Name.ANSWER, id), new Rich(answer.text()));
  }

  private void image(Image image) {
    found.put(Part.of(Name.PICTURE), new Shown(image.media()));
    plain(Name.CAPTION, image.caption());
    plain(Name.CREDIT, image.credit());
    plain(Name.ALT, image.alt());
  }

  private void related(Related related) {
    plain(Name.HEADING, related.heading());
    StringBuilder links = new StringBuilder();
    related
        .links()
        .forEach(
            link -> links.append(link.label()).append(" → ").append(link.address()).append('\n'));
    plain(Name.LINKS, links.toString().strip());
  }

  private static String mark(boolean set) {
    return set ? "✓" : "";
  }

  private void plain(Name name, String words) {
    found.put(Part.of(name), new Plain(words));
  }

  private void rich(Name name, RichText text) {
    found.put(Part.of(name), new Rich(text));
  }

  private static Named named(String id) {
    return new Named(id.isEmpty() ? List.of() : List.of(id));
  }
}
