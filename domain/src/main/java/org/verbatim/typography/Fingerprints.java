package org.verbatim.typography;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

/**
 * The fingerprint of each block of a text by its permanent name, and of what stands above the
 * blocks under the empty name. A block keeps its fingerprint when it is moved, and when typography
 * alone changes.
 */
public record Fingerprints(Map<String, String> byBlock) {

  /** Stands for what is above the blocks: title, standfirst, people. */
  public static final String HEAD = "";

  /** Copies the map, so that nobody changes it afterwards. */
  public Fingerprints {
    byBlock = Map.copyOf(byBlock);
  }

  /** Those of a text. */
  public static Fingerprints of(InterviewText text) {
    Map<String, String> found = new LinkedHashMap<>();
    found.put(HEAD, new Parts().head(text).fingerprint());
    text.blocks().forEach(one -> found.put(one.id().value(), new Parts().block(one).fingerprint()));
    return new Fingerprints(found);
  }

  /**
   * Those of what was said alone, by the names of the answers; of what was said in no word, none.
   */
  public static Fingerprints ofAnswers(InterviewText text) {
    Map<String, String> found = new LinkedHashMap<>();
    text.answers()
        .filter(one -> !one.text().isBlank())
        .forEach(one -> found.put(one.id().value(), CanonicalText.of(one.text()).fingerprint()));
    return new Fingerprints(found);
  }

  /** Those that were written on lines. */
  public static Fingerprints read(String lines) {
    return new Fingerprints(
        lines
            .lines()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toMap(part -> part[1], part -> part[0])));
  }

  /** On lines, to be kept. */
  public String write() {
    return byBlock.entrySet().stream()
        .map(one -> one.getValue() + " " + one.getKey())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** The names of the blocks that stand here as they stood there. */
  public Set<String> sameAs(Fingerprints there) {
    return byBlock.entrySet().stream()
        .filter(one -> Objects.equals(one.getValue(), there.byBlock.get(one.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** What a reader is told, part by part; a sign that no text holds stands between two parts. */
  private static final class Parts {

    private static final char BETWEEN = '\u0000';

    private final StringBuilder all = new StringBuilder();

    String fingerprint() {
      return new CanonicalText(all.toString()).fingerprint();
    }

    Parts head(InterviewText text) {
      plain(text.language(), text.kicker(), text.title(), text.subtitle());
      rich(text.standfirst());
      plain(text.seriesPlace().map(Object::toString).orElse(""), text.themes().toString());
      text.participations().forEach(this::participation);
      text.interviewers().forEach(this::plain);
      if (text.titleAdapted()) {
        // Only then, so that approvals of texts without the mark stay what they were.
        plain("", "title adapted");
      }
      return this;
    }

    Parts block(Block block) {
      plain(block.getClass().getSimpleName());
      if (block instanceof Exchange exchange) {
        rich(exchange.question());
        exchange
            .answers()
            .forEach(
                one -> {
                  plain(one.id().value(), one.speaker());
                  rich(one.text());
                });
      } else if (block instanceof Image image) {
        plain(image.media(), image.caption(), image.credit(), image.alt());
      } else if (block instanceof Related related) {
        plain(related.heading());
        related.links().forEach(one -> plain(one.label(), one.address()));
      } else {
        words(block);
      }
      return this;
    }

    private void words(Block block) {
      if (block instanceof Prose prose) {
        plain(prose.heading());
        rich(prose.text());
      } else if (block instanceof PullQuote quote) {
        plain(quote.text(), quote.answer(), String.valueOf(quote.adapted()));
      } else if (block instanceof Quotation quotation) {
        rich(quotation.text());
        plain(quotation.source(), quotation.link());
      } else if (block instanceof EditorNote note) {
        plain(note.date());
        rich(note.text());
      } else if (block instanceof Aside aside) {
        plain(aside.heading());
        rich(aside.text());
      }
    }

    private void participation(Participation one) {
      plain(one.expert().toString(), one.name(), one.title(), one.organisation());
      plain(one.portrait().media(), one.portrait().credit(), one.portrait().alt());
    }

    private void plain(String... words) {
      for (String part : words) {
        all.append(CanonicalText.ofWords(part)).append(BETWEEN);
      }
    }

    private void rich(RichText text) {
      all.append(CanonicalText.of(text)).append(BETWEEN);
    }
  }
}
