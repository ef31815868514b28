package org.verbatim.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StructuredDataTest {

  private static final String NASTY = "</script><script>alert(1)</script><!-- & \u2028";

  private final String json = StructuredData.of(Map.of("headline", NASTY)).json();

  @Test
  void nothingEndsTheElementThatItStandsIn() {
    assertFalse(json.contains("<"));
    assertFalse(json.contains("\u2028"));
  }

  @Test
  void itSaysWhatItWasGiven() throws IOException {
    assertEquals(NASTY, new ObjectMapper().readTree(json).get("headline").asText());
  }
}
