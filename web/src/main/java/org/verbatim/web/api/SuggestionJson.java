package org.verbatim.web.api;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verbatim.compare.Redline;
import org.verbatim.interview.Interview;
import org.verbatim.staff.Actor;
import org.verbatim.thread.ReviewThread;
import org.verbatim.web.desk.RefusalWords;

/**
 * Other words that a thread suggests.
 *
 * @param redline both in one, as HTML in which nothing can run
 * @param overtaken whether the words that it is for have changed since
 * @param objection why it cannot be accepted now; empty if it can, or was decided
 */
record SuggestionJson(
    String state,
    String words,
    String redline,
    boolean overtaken,
    boolean refusable,
    String objection) {

  static @Nullable SuggestionJson of(
      ReviewThread thread, Interview interview, Actor actor, Locale locale) {
    return thread
        .suggestion()
        .map(
            one ->
                new SuggestionJson(
                    one.state().name(),
                    one.words(),
                    Redline.ofWords(thread.anchor().words().orElse(""), one.words()).html(),
                    thread.isOvertaken(interview.manuscript().text()),
                    thread.refusalToRefuse(interview, actor).isEmpty(),
                    Optional.of(one.isOpen())
                        .filter(open -> open)
                        .flatMap(open -> thread.objectionToAccept(interview, actor))
                        .map(refused -> RefusalWords.of(refused, locale))
                        .orElse("")))
        .orElse(null);
  }
}
