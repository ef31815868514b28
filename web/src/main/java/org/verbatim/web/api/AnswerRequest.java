package org.verbatim.web.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What a script sends to answer in a thread. */
record AnswerRequest(String words) {

  @JsonCreator
  static AnswerRequest of(@JsonProperty(value = "words", required = true) @Nullable String words) {
    return new AnswerRequest(RemarkRequest.orEmpty(words));
  }
}
