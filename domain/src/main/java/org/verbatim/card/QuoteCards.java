package org.verbatim.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verbatim.checklist.Ties;
import org.verbatim.text.Answer;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.PullQuote;
import org.verbatim.typography.Quoted;
import org.verbatim.typography.Typography;

/**
 * The cards of a text: one for what its title quotes, one for each of its pull quotes. Words that
 * are no exact span of an answer and are not marked as adapted have no picture.
 */
public final class QuoteCards {

  /** The name of the card of the title: no block can have it. */
  public static final String TITLE = "_title";

  /** What that was called before, and may be of a block; kept for addresses that were shared. */
  private static final String FORMER_TITLE = "title";

  private final InterviewText text;
  private final Ties ties;
  private final Typography typography;

  private QuoteCards(InterviewText text) {
    this.text = text;
    this.ties = Ties.of(text);
    this.typography = Typography.of(text.language());
  }

  /** Those of a text, in the order of the page, whatever became of them. */
  public static List<QuoteCard> of(InterviewText text) {
    return new QuoteCards(text).all().toList();
  }

  /** The card of that name, if there is a picture of it. */
  public static Optional<QuoteCard> ready(InterviewText text, String name) {
    QuoteCards cards = new QuoteCards(text);
    Optional<QuoteCard> named = cards.named(name);
    return (named.isEmpty() && name.equals(FORMER_TITLE) ? cards.named(TITLE) : named)
        .filter(QuoteCard::isReady);
  }

  private Optional<QuoteCard> named(String name) {
    return all().filter(card -> card.name().equals(name)).findFirst();
  }

  private Stream<QuoteCard> all() {
    return Stream.concat(
        ties.titleQuote().map(this::ofTitle).stream(),
        text.blocks(PullQuote.class)
            .filter(quote -> !quote.text().isBlank())
            .map(this::ofPullQuote));
  }

  private QuoteCard ofTitle(String words) {
    return card(
        TITLE, words, ties.holding(words), text.titleAdapted(), ties.brokenTitle().isPresent());
  }

  private QuoteCard ofPullQuote(PullQuote quote) {
    return card(
        quote.id().value(),
        quote.text(),
        ties.source(quote),
        quote.adapted(),
        ties.broken(quote).isPresent());
  }

  private QuoteCard card(
      String name, String words, Optional<Answer> source, boolean adapted, boolean broken) {
    String set = typography.words(Quoted.words(words, text.language()));
    Optional<Participation> speaker = source.flatMap(this::speaker).or(this::onlyOne);
    return new QuoteCard(
        name,
        set,
        speaker.map(Participation::name).orElse(""),
        typography.words(speaker.map(QuoteCards::role).orElse(text.title())),
        adapted,
        broken ? QuoteCard.State.BROKEN : SetWords.stateOf(set));
  }

  private Optional<Participation> speaker(Answer answer) {
    return text.participations().stream()
        .filter(one -> one.expert().toString().equals(answer.speaker()))
        .findFirst();
  }

  private Optional<Participation> onlyOne() {
    return text.participations().stream()
        .filter(one -> text.participations().size() == 1)
        .findAny();
  }

  private static String role(Participation one) {
    return Stream.of(one.title(), one.organisation())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
