package org.verbatim.web.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.verbatim.interview.TextSave;
import org.verbatim.refusal.Refused;
import org.verbatim.text.InterviewText;
import org.verbatim.text.TextJson;

/** What the editor sends when it saves. */
record SaveRequest(int version, String slug, JsonNode text) {

  @JsonCreator
  SaveRequest(
      @JsonProperty(value = "version", required = true) int version,
      @JsonProperty(value = "slug", required = true) String slug,
      @JsonProperty(value = "text", required = true) JsonNode text) {
    this.version = version;
    this.slug = slug == null ? "" : slug;
    this.text = text;
  }

  /** The save that is asked for, its rich text cleaned. */
  TextSave toSave() {
    return new TextSave(version, slug, text(text));
  }

  /** A text that was sent, its rich text cleaned. */
  static InterviewText text(JsonNode sent) {
    try {
      return TextJson.read(sent.toString());
    } catch (IllegalArgumentException unreadable) {
      throw new Refused(ApiRefusal.BODY_UNREADABLE);
    }
  }
}
