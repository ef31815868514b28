package org.verbatim.compare;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.verbatim.text.Block;
import org.verbatim.text.InterviewText;

/** What stands above the blocks, in the pieces that one person changes at a time. */
enum HeadPart {
  LANGUAGE(InterviewText::language),
  KICKER(InterviewText::kicker),
  TITLE(HeadPart::titled),
  SUBTITLE(InterviewText::subtitle),
  STANDFIRST(InterviewText::standfirst),
  SERIES(InterviewText::series),
  THEMES(InterviewText::themes),
  PARTICIPATIONS(InterviewText::participations),
  INTERVIEWERS(InterviewText::interviewers);

  private final Function<InterviewText, @Nullable Object> reading;

  HeadPart(Function<InterviewText, @Nullable Object> reading) {
    this.reading = reading;
  }

  /** Its name, as the fields of the text are called. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Nullable Object of(InterviewText text) {
    return reading.apply(text);
  }

  /** A text with each part from the text that is named for it, and these blocks. */
  static InterviewText merged(Function<String, InterviewText> source, List<Block> blocks) {
    return new InterviewText(
        source.apply(LANGUAGE.id()).language(),
        source.apply(KICKER.id()).kicker(),
        source.apply(TITLE.id()).title(),
        source.apply(SUBTITLE.id()).subtitle(),
        source.apply(STANDFIRST.id()).standfirst(),
        source.apply(SERIES.id()).series(),
        source.apply(THEMES.id()).themes(),
        source.apply(PARTICIPATIONS.id()).participations(),
        source.apply(INTERVIEWERS.id()).interviewers(),
        blocks,
        source.apply(TITLE.id()).titleAdapted());
  }

  /** Whether a title is adapted is said of these words, and of no others: the mark goes with it. */
  private static Object titled(InterviewText text) {
    return List.of(text.title(), text.titleAdapted());
  }
}
