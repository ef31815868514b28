package org.verbatim.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.interview.TextSave;
import org.verbatim.refusal.Refused;

class SaveRequestTest {

  @Test
  void whatTheEditorSendsIsReadWithItsWordsCleaned() {
    TextSave save =
        read("""
                {"version": 7, "slug": "l-encre", "text": {"language": "fr", "title": "L’encre",
                 "standfirst": "<p onclick=x>Pourquoi<script>alert(1)</script></p>"}}
                """)
            .toSave();

    assertEquals(7, save.version());
    assertEquals("l-encre", save.slug());
    assertEquals("L’encre", save.text().title());
    assertEquals("<p>Pourquoi</p>", save.text().standfirst().html());
  }

  @Test
  void anAddressThatIsNotGivenIsLeftToTheProgram() {
    assertEquals("", read("{\"version\":1,\"slug\":null,\"text\":{}}").toSave().slug());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{",
        "[]",
        "{}",
        "{\"version\":1,\"slug\":\"\"}",
        "{\"version\":\"x\",\"slug\":\"\",\"text\":{}}",
        "{\"slug\":\"\",\"text\":{}}",
        "{\"version\":1,\"slug\":\"\",\"text\":{}} trailing"
      })
  void whatIsNoSaveIsNotRead(String body) {
    assertThrows(IllegalArgumentException.class, () -> read(body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "7", "[]", "{\"blocks\":7}", "{\"blocks\":[{\"kind\":\"x\"}]}"})
  void whatIsNoTextIsRefused(String text) {
    SaveRequest request = read("{\"version\":1,\"slug\":\"\",\"text\":" + text + "}");

    Refused refused = assertThrows(Refused.class, request::toSave);

    assertEquals(ApiRefusal.BODY_UNREADABLE, refused.reason());
  }

  private static SaveRequest read(String body) {
    return Json.read(body.getBytes(StandardCharsets.UTF_8), SaveRequest.class);
  }
}
