package org.verbatim.web.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.verbatim.card.QuoteCard;
import org.verbatim.card.QuoteCards;
import org.verbatim.interview.ProofLabel;
import org.verbatim.interview.Proofreaders;
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
import org.verbatim.typography.Quoted;
import org.verbatim.typography.ReadableDates;
import org.verbatim.typography.Typography;

/** Sets the blocks of one interview; answers are numbered through the whole text. */
final class BlockComposer {

  private final InterviewText text;
  private final Pictures pictures;
  private final Map<String, String> changed;
  private final Map<String, String> cards;
  private final Typography typography;
  private final Words words;
  private final Words inText;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> speakers = new HashMap<>();

  BlockComposer(InterviewText text, InterviewFacts facts, Typography typography, Words words) {
    this.text = text;
    this.pictures = facts.pictures();
    this.changed = facts.proof().map(label -> changed(label, words)).orElse(Map.of());
    this.cards = cards(text, facts.cards());
    this.typography = typography;
    this.words = words;
    this.inText = Words.in(Locale.forLanguageTag(text.language()));
    text.answers().forEach(answer -> numbers.put(answer.id().value(), numbers.size() + 1));
    if (text.participations().size() > 1) {
      text.participations().forEach(this::rememberName);
    }
  }

  /** What is said of each answer that was edited after its approval. */
  private static Map<String, String> changed(ProofLabel label, Words words) {
    String reader = words.say(key(label.readers().ofOneAnswer()));
    String said = words.say("interview.proof.changed", reader);
    return label.changed().stream().collect(Collectors.toMap(answer -> answer, answer -> said));
  }

  /** The key of the words for who read. */
  static String key(Proofreaders readers) {
    return "interview.proof.by." + readers.name();
  }

  /** The path of the picture of each quote that has one. */
  private static Map<String, String> cards(InterviewText text, String path) {
    return path.isEmpty()
        ? Map.of()
        : QuoteCards.of(text).stream()
            .filter(QuoteCard::isReady)
            .collect(
                Collectors.toMap(
                    QuoteCard::name, card -> path + card.name() + ".png", (one, other) -> one));
  }

  List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    text.blocks(Exchange.class)
        .filter(exchange -> !exchange.question().isBlank())
        .forEach(exchange -> questions.add(question(exchange)));
    return questions;
  }

  List<BlockView> views() {
    return text.blocks().stream().map(this::view).toList();
  }

  /** The path of the picture of what the title quotes; empty for none. */
  String titleCard() {
    return cards.getOrDefault(QuoteCards.TITLE, "");
  }

  private void rememberName(Participation participation) {
    speakers.put(participation.expert().toString(), participation.name());
  }

  private Question question(Exchange exchange) {
    int number =
        exchange.answers().stream()
            .findFirst()
            .map(answer -> numbers.getOrDefault(answer.id().value(), 0))
            .orElse(0);
    String asked = exchange.question().words().replaceAll("\\s*\\n\\s*", " ");
    return new Question(number, typography.words(asked), "#" + exchange.id());
  }

  private BlockView view(Block block) {
    if (block instanceof Exchange exchange) {
      return exchange(exchange);
    }
    if (block instanceof Image image) {
      return image(image);
    }
    if (block instanceof PullQuote quote) {
      return pullQuote(quote);
    }
    return box(block);
  }

  private BlockView box(Block block) {
    String id = block.id().value();
    if (block instanceof Prose prose) {
      return new BlockView.ProseView(
          id, typography.words(prose.heading()), Html.of(prose.text(), typography));
    }
    if (block instanceof Quotation quotation) {
      return new BlockView.QuotationView(
          id,
          Html.of(quotation.text(), typography),
          new Link(typography.words(quotation.source()), quotation.link()));
    }
    if (block instanceof EditorNote note) {
      return new BlockView.EditorNoteView(id, noteLabel(note), Html.of(note.text(), typography));
    }
    if (block instanceof Aside aside) {
      return new BlockView.AsideView(
          id, typography.words(aside.heading()), Html.of(aside.text(), typography));
    }
    return related((Related) block);
  }

  private BlockView exchange(Exchange exchange) {
    Set<String> used = new HashSet<>();
    List<BlockView.AnswerView> answers =
        exchange.answers().stream()
            .filter(answer -> used.add(answer.id().value()))
            .map(this::answer)
            .toList();
    return new BlockView.ExchangeView(
        exchange.id().value(), Html.of(exchange.question(), typography), answers);
  }

  private BlockView.AnswerView answer(Answer answer) {
    int number = numbers.getOrDefault(answer.id().value(), 0);
    return new BlockView.AnswerView(
        answer.id().value(),
        number,
        words.say("interview.answer.permalink", number),
        speakers.getOrDefault(answer.speaker(), ""),
        changed.getOrDefault(answer.id().value(), ""),
        Html.of(answer.text(), typography));
  }

  private BlockView image(Image image) {
    return new BlockView.ImageView(
        image.id().value(),
        pictures.picture(image.media(), image.alt()),
        typography.words(image.caption()),
        typography.words(image.credit()));
  }

  private BlockView pullQuote(PullQuote quote) {
    String address = numbers.containsKey(quote.answer()) ? "#" + quote.answer() : "";
    return new BlockView.PullQuoteView(
        quote.id().value(),
        typography.words(Quoted.words(quote.text(), text.language())),
        address,
        quote.adapted(),
        cards.getOrDefault(quote.id().value(), ""));
  }

  private String noteLabel(EditorNote note) {
    try {
      String day = ReadableDates.of(text.language()).day(LocalDate.parse(note.date()));
      return inText.say("interview.note.dated", day);
    } catch (DateTimeParseException undated) {
      return inText.say("interview.note");
    }
  }

  private BlockView related(Related related) {
    List<Link> links =
        related.links().stream()
            .filter(link -> !link.label().isBlank())
            .map(link -> new Link(typography.words(link.label()), link.address()))
            .toList();
    String heading =
        related.heading().isBlank() ? inText.say("interview.related") : related.heading();
    return new BlockView.RelatedView(related.id().value(), typography.words(heading), links);
  }
}
