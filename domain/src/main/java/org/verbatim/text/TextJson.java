package org.verbatim.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The one JSON form of an interview's text: kept in the database, sent to and from the editor. */
public final class TextJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private TextJson() {}

  /** The text as JSON. */
  public static String write(InterviewText text) {
    try {
      return MAPPER.writeValueAsString(text);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A text that cannot be written", impossible);
    }
  }

  /**
   * The text that the JSON holds, its rich text cleaned.
   *
   * @throws IllegalArgumentException if it holds none
   */
  public static InterviewText read(String json) {
    try {
      return MAPPER.readValue(json, InterviewText.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException("Not the text of an interview", unreadable);
    }
  }
}
