package org.verbatim.web.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.thread.Remark;

/** What a script sends to suggest other words; without a quote, for all that stands there. */
record SuggestionRequest(
    @Nullable String block,
    @Nullable String answer,
    RemarkRequest.@Nullable Marked quote,
    @Nullable String words,
    boolean blocking,
    @Nullable String rewrite) {

  Remark toRemark() {
    return new RemarkRequest(block, answer, quote, words, blocking).toRemark();
  }

  String rewritten() {
    return RemarkRequest.orEmpty(rewrite);
  }

  /** The suggestions that somebody saw and accepts. */
  record Seen(@Nullable List<UUID> threads) {

    List<UUID> all() {
      return Objects.requireNonNullElse(threads, List.of());
    }
  }

  /** The words that stand there, as they were typed. */
  record Words(String words) {}
}
