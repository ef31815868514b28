package org.verbatim.text;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that readers are to see of an interview, as one value: the working text holds one, a
 * revision and an edition each freeze one.
 *
 * @param language the language it is written in, as a two-letter code: "fr" or "en"
 * @param kicker the line above the title (surtitre)
 * @param titleAdapted whether what the title has between quotation marks was shortened or changed,
 *     which readers are told
 * @param series its place in a series, or null where it stands alone
 * @param themes the ids of its themes, in the order they are shown
 * @param interviewers the names of those who conducted it (« Propos recueillis par »)
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
    List<String> interviewers,
    List<Block> blocks,
    boolean titleAdapted) {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

  /**
   * Copies the lists, so that nobody changes them afterwards. Without a language it is in French.
   *
   * @throws IllegalArgumentException if the language is no code, or two blocks share an id
   */
  public InterviewText {
    language = language.isEmpty() ? "fr" : language;
    if (!LANGUAGE.matcher(language).matches()) {
      throw new IllegalArgumentException("Not the code of a language: " + language);
    }
    themes = List.copyOf(themes);
    participations = List.copyOf(participations);
    interviewers =
        interviewers.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    blocks = List.copyOf(blocks);
    refuseSharedIds(blocks);
  }

  /** A text whose title was said as it stands, or was not said at all. */
  public InterviewText(
      String language,
      String kicker,
      String title,
      String subtitle,
      RichText standfirst,
      @Nullable SeriesPlace series,
      List<UUID> themes,
      List<Participation> participations,
      List<String> interviewers,
      List<Block> blocks) {
    this(
        language,
        kicker,
        title,
        subtitle,
        standfirst,
        series,
        themes,
        participations,
        interviewers,
        blocks,
        false);
  }

  /** A text with nothing in it yet. */
  public static InterviewText empty(String language) {
    return new InterviewText(
        language, "", "", "", RichText.EMPTY, null, List.of(), List.of(), List.of(), List.of());
  }

  /** The same text; where it names nobody who conducted it, this person did. */
  public InterviewText signedBy(String name) {
    return new InterviewText(
        language,
        kicker,
        title,
        subtitle,
        standfirst,
        series,
        themes,
        participations,
        conductedBy(name),
        blocks,
        titleAdapted);
  }

  /** The same text with another title, standfirst and blocks. */
  public InterviewText with(String newTitle, RichText newStandfirst, List<Block> newBlocks) {
    return new InterviewText(
        language,
        kicker,
        newTitle,
        subtitle,
        newStandfirst,
        series,
        themes,
        participations,
        interviewers,
        newBlocks,
        titleAdapted);
  }

  /** The same text, its title marked as adapted from what was said, or not. */
  public InterviewText withTitleAdapted(boolean adapted) {
    return new InterviewText(
        language,
        kicker,
        title,
        subtitle,
        standfirst,
        series,
        themes,
        participations,
        interviewers,
        blocks,
        adapted);
  }

  /** The same text in another language, at that place of a series or at none. */
  public InterviewText placed(String newLanguage, @Nullable SeriesPlace place) {
    return new InterviewText(
        newLanguage,
        kicker,
        title,
        subtitle,
        standfirst,
        place,
        themes,
        participations,
        interviewers,
        blocks,
        titleAdapted);
  }

  /** The same text with these participations. */
  public InterviewText withParticipations(List<Participation> others) {
    return new InterviewText(
        language,
        kicker,
        title,
        subtitle,
        standfirst,
        series,
        themes,
        others,
        interviewers,
        blocks,
        titleAdapted);
  }

  /** Who conducted it: those whom it names, or else whoever began it. */
  public List<String> conductedBy(String beginner) {
    return interviewers.isEmpty() && !beginner.isBlank() ? List.of(beginner) : interviewers;
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

  /** All the words that readers see, without markup, in their order; some may be empty. */
  public Stream<String> passages() {
    return Stream.of(
            Stream.of(kicker, title, subtitle, standfirst.words()),
            participations.stream().flatMap(InterviewText::passagesOf),
            blocks.stream().flatMap(Block::passages))
        .flatMap(passages -> passages);
  }

  /**
   * The words of all of it, and of the names of who conducted it, folded for searching: each once,
   * because every save has the database index them.
   */
  public String searchableWords() {
    return Stream.concat(passages(), interviewers.stream())
        .flatMap(passage -> Stream.of(FoldedText.of(passage).value().split(" ")))
        .filter(word -> !word.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The hashes of all pictures that it shows, each once, in their order. */
  public Set<String> mediaHashes() {
    Stream<String> portraits = participations.stream().map(one -> one.portrait().media());
    Stream<String> images = blocks(Image.class).map(Image::media);
    return Stream.concat(portraits, images)
        .filter(hash -> !hash.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<String> passagesOf(Participation one) {
    return Stream.of(one.name(), one.title(), one.organisation());
  }

  private static void refuseSharedIds(List<Block> blocks) {
    Set<BlockId> seen = new HashSet<>();
    Stream<BlockId> answers =
        blocks.stream()
            .filter(Exchange.class::isInstance)
            .flatMap(exchange -> ((Exchange) exchange).answers().stream().map(Answer::id));
    Stream.concat(blocks.stream().map(Block::id), answers)
        .filter(id -> !seen.add(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException("Two blocks have the id " + id);
            });
  }
}
