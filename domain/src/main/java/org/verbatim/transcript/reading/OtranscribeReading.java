package org.verbatim.transcript.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.verbatim.refusal.Refused;

/** Takes the page out of a file of oTranscribe, in which the time-codes are words of their own. */
final class OtranscribeReading {

  private static final JsonMapper MAPPER = new JsonMapper();

  private OtranscribeReading() {}

  static String html(String json) {
    try {
      JsonNode text = MAPPER.readTree(json).path("text");
      if (!text.isTextual()) {
        throw new Refused(ReadingRefusal.TRANSCRIPT_TYPE, "application/json");
      }
      return text.asText();
    } catch (JsonProcessingException damaged) {
      throw Archive.refused(ReadingRefusal.TRANSCRIPT_DAMAGED, damaged);
    }
  }
}
