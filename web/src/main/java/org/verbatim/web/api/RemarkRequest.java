package org.verbatim.web.api;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verbatim.thread.Place;
import org.verbatim.thread.Quote;
import org.verbatim.thread.Remark;

/** What a script sends to open a thread; without a quote it is about the whole place. */
record RemarkRequest(
    @Nullable String block,
    @Nullable String answer,
    @Nullable Marked quote,
    @Nullable String words,
    boolean blocking) {

  Remark toRemark() {
    Place place = new Place(orEmpty(block), orEmpty(answer));
    return new Remark(
        place, Optional.ofNullable(quote).map(Marked::toQuote), orEmpty(words), blocking);
  }

  static String orEmpty(@Nullable String sent) {
    return Objects.requireNonNullElse(sent, "");
  }

  /** The words that were marked, with their neighbours. */
  record Marked(@Nullable String before, @Nullable String words, @Nullable String after, int at) {

    Quote toQuote() {
      return new Quote(orEmpty(before), orEmpty(words), orEmpty(after), at);
    }
  }
}
