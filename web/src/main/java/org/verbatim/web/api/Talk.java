package org.verbatim.web.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.verbatim.interview.Interview;
import org.verbatim.interview.WorkStatus;
import org.verbatim.staff.Actor;
import org.verbatim.text.InterviewText;
import org.verbatim.thread.Message;
import org.verbatim.thread.Place;
import org.verbatim.thread.ReviewThread;
import org.verbatim.thread.Span;
import org.verbatim.thread.Standing;
import org.verbatim.thread.ThreadDesk;
import org.verbatim.typography.ReadableDates;

/**
 * All that is said about an interview.
 *
 * @param round the round of review that began last
 * @param approved whether an edit takes an approval back
 * @param speaks whether whoever reads it may say something
 * @param settles whether they may let a thread block, besides
 */
record Talk(
    int round, boolean approved, boolean speaks, boolean settles, List<ThreadJson> threads) {

  /** For whom it is told. */
  record Reader(Actor actor, ReadableDates dates, Locale locale) {}

  static Talk of(Interview interview, List<ReviewThread> threads, Reader reader) {
    InterviewText text = interview.manuscript().text();
    return new Talk(
        interview.discussion().round(),
        interview.status() == WorkStatus.APPROVED,
        ThreadDesk.isOpenTo(reader.actor(), interview),
        ThreadDesk.maySettle(reader.actor(), interview),
        threads.stream()
            .map(one -> ThreadJson.of(one, one.standing(text), interview, reader))
            .toList());
  }

  /**
   * One thread.
   *
   * @param quoted the words that were marked; empty for none
   * @param found where they, or what they became, stand in the passage now; empty words for nowhere
   */
  record ThreadJson(
      String id,
      int number,
      int round,
      boolean blocking,
      boolean resolved,
      boolean resolvable,
      boolean reopenable,
      String block,
      String answer,
      String where,
      String quoted,
      Words found,
      @Nullable SuggestionJson suggestion,
      List<Said> messages) {

    static ThreadJson of(
        ReviewThread thread, Standing standing, Interview interview, Reader reader) {
      Actor actor = reader.actor();
      Place place = thread.anchor().place();
      return new ThreadJson(
          thread.id().toString(),
          thread.number(),
          thread.round(),
          thread.isBlocking(),
          thread.isResolved(),
          thread.refusalToResolve(interview, actor).isEmpty(),
          thread.refusalToReopen(interview, actor).isEmpty(),
          place.block(),
          place.answer(),
          standing.where().name(),
          thread.anchor().span().map(Span::words).orElse(""),
          standing.found().map(Words::of).orElse(Words.NONE),
          SuggestionJson.of(thread, interview, actor, reader.locale()),
          thread.messages().stream().map(one -> Said.of(one, reader.dates())).toList());
    }
  }

  /**
   * Words of a passage, with their neighbours.
   *
   * @param at how many signs stand before them
   */
  record Words(String before, String words, String after, int at) {

    static final Words NONE = new Words("", "", "", 0);

    static Words of(Span span) {
      return new Words(span.before(), span.words(), span.after(), span.signsBefore());
    }
  }

  /** What somebody said or did. */
  record Said(String kind, String author, String at, String told, String words) {

    static Said of(Message message, ReadableDates dates) {
      return new Said(
          message.kind().name(),
          message.authorName(),
          message.at().toString(),
          dates.dayAndTime(message.at()),
          message.words());
    }
  }
}
