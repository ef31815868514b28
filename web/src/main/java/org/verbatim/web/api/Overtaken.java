package org.verbatim.web.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.verbatim.interview.Manuscript;
import org.verbatim.text.TextJson;

/** Somebody else was faster: the text that stands. */
record Overtaken(int version, String savedBy, String savedAt, @JsonRawValue String text) {

  static Overtaken by(Manuscript current) {
    return new Overtaken(
        current.version(),
        current.changedByName(),
        current.changedAt().toString(),
        TextJson.write(current.text()));
  }
}
