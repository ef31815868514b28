package org.verbatim.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that readers are to see of an interview, as one value: the working text holds one, and
 * a revision freezes one.
 *
 * @param language the language it is written in, as a two-letter code: "fr" or "en"
 * @param kicker the line above the title (surtitre)
 * @param series its place in a series, or null where it stands alone
 * @param themes the ids of its themes, in the order they are shown
 */
public record InterviewText(
    String language,
    String kicker,
    String title,
    String subtitle,
    RichText standfirst,
    @Nullable SeriesPlace series,
    List<UUID> themes,
    List<Participation> participations,
    List<Block> blocks) {

  /** Copies the lists, so that nobody changes them afterwards. */
  public InterviewText {
    themes = List.copyOf(themes);
    participations = List.copyOf(participations);
    blocks = List.copyOf(blocks);
  }

  /** A text with nothing in it yet. */
  public static InterviewText empty(String language) {
    return new InterviewText(
        language, "", "", "", RichText.EMPTY, null, List.of(), List.of(), List.of());
  }

  /** Its place in a series, if it is in one. */
  public Optional<SeriesPlace> seriesPlace() {
    return Optional.ofNullable(series);
  }

  /** The blocks of one kind, in their order. */
  public <B extends Block> Stream<B> blocks(Class<B> kind) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** The answers of all exchanges, in their order. */
  public Stream<Answer> answers() {
    return blocks(Exchange.class).flatMap(exchange -> exchange.answers().stream());
  }
}
