package org.verbatim.web.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/**
 * What a page is about, as JSON-LD that may stand in a script element as it is: nothing in it can
 * end the element or begin a comment.
 */
public final class StructuredData {

  /** Nothing to say. */
  public static final StructuredData NONE = new StructuredData("");

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final String json;

  private StructuredData(String json) {
    this.json = json;
  }

  /** The data as given: maps, lists, words and numbers. */
  static StructuredData of(Map<String, ?> data) {
    try {
      String json = MAPPER.writeValueAsString(data);
      return new StructuredData(
          json.replace("<", "\\u003c")
              .replace(">", "\\u003e")
              .replace("&", "\\u0026")
              .replace("\u2028", "\\u2028")
              .replace("\u2029", "\\u2029"));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The JSON. */
  public String json() {
    return json;
  }

  /** Whether there is something to say. */
  public boolean isPresent() {
    return !json.isEmpty();
  }
}
