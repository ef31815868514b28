package org.verbatim.checklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.verbatim.text.Aside;
import org.verbatim.text.Block;
import org.verbatim.text.EditorNote;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Markup;
import org.verbatim.text.Prose;
import org.verbatim.text.Quotation;
import org.verbatim.text.Related;
import org.verbatim.text.RichText;

/**
 * Links into this site lead to something that readers find. The site shows a link whatever it leads
 * to, so one to an interview that is not published yet would be dead: the text may be reviewed with
 * it, since the two are often written together, but not published before the other.
 */
final class Links implements Check {

  @Override
  public Stream<Finding> in(Subject subject) {
    List<Found> links = links(subject.text()).toList();
    Set<String> leaving =
        links.stream()
            .map(Found::address)
            .filter(address -> !isHere(address))
            .collect(Collectors.toSet());
    Map<String, Destination> destinations =
        leaving.isEmpty()
            ? Map.of()
            : subject.surroundings().destinations(leaving, subject.address());
    Set<String> places = places(subject.text());
    return links.stream()
        .flatMap(
            link ->
                isHere(link.address)
                    ? here(link, places)
                    : judged(link, destinations.get(link.address)));
  }

  private static boolean isHere(String address) {
    return address.startsWith("#");
  }

  private static Stream<Finding> here(Found link, Set<String> places) {
    boolean there = places.contains(link.address.substring(1));
    return there ? Stream.empty() : link.found(Severity.REFUSES, "check.link.dead");
  }

  private static Stream<Finding> judged(Found link, Destination destination) {
    return switch (destination) {
      case ELSEWHERE, ALIVE -> Stream.empty();
      case STILL_EMPTY -> link.found(Severity.WARNS, "check.link.empty");
      case NOT_YET -> link.found(Severity.REFUSES_PUBLICATION, "check.link.not-yet");
      case DEAD -> link.found(Severity.REFUSES, "check.link.dead");
    };
  }

  /** What a link can point at on its own page. */
  private static Set<String> places(InterviewText text) {
    return Stream.concat(
            text.blocks().stream().map(block -> block.id().value()),
            text.answers().map(answer -> answer.id().value()))
        .collect(Collectors.toSet());
  }

  private static Stream<Found> links(InterviewText text) {
    return Stream.concat(
        in("standfirst", text.standfirst()), text.blocks().stream().flatMap(Links::in));
  }

  private static Stream<Found> in(Block block) {
    String at = "block-" + block.id();
    if (block instanceof Exchange exchange) {
      return Stream.concat(
          in(at + "-question", exchange.question()),
          exchange.answers().stream().flatMap(answer -> in("block-" + answer.id(), answer.text())));
    }
    if (block instanceof Related related) {
      return related.links().stream()
          .filter(link -> !link.label().isBlank())
          .map(link -> new Found(at, link.label(), link.address()));
    }
    if (block instanceof Quotation quotation) {
      return Stream.concat(
          in(at + "-body", quotation.text()),
          Stream.of(new Found(at + "-address", quotation.source(), quotation.link())));
    }
    return in(at + "-body", textOf(block));
  }

  private static RichText textOf(Block block) {
    if (block instanceof Prose prose) {
      return prose.text();
    }
    if (block instanceof Aside aside) {
      return aside.text();
    }
    return block instanceof EditorNote note ? note.text() : RichText.EMPTY;
  }

  private static Stream<Found> in(String field, RichText text) {
    if (!text.html().contains("<a ")) {
      return Stream.empty();
    }
    return Markup.parsed(text.html()).select("a[href]").stream()
        .map((Element link) -> new Found(field, link.text(), link.attr("href")));
  }

  /** A link, and where it stands. */
  private record Found(String field, String label, String address) {

    Stream<Finding> found(Severity severity, String key) {
      return Stream.of(new Finding(severity, key, field, label, address));
    }
  }
}
