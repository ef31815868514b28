package org.verbatim.whole.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.whole.ManuscriptJson;
import org.verbatim.whole.Newcomer;
import org.verbatim.whole.Newsroom;
import org.verbatim.whole.Product;

/** What whoever has no good link to an expert's page is answered. */
class PrivateLinksIT {

  private static final String NAME = "Odile Kervran";

  private final Newcomer writer =
      Newcomer.invited(Newsroom.open().admin(), "Hugues Perrin", "EDITOR");
  private final String address = "links-" + UUID.randomUUID() + "@example.org";

  @Test
  void wrongLinksAllAnswerAlikeAndNothingOfThemIsKeptOrPassedOn() {
    String forged = "/proof/" + UUID.randomUUID();
    HttpResponse<String> page = Product.running().get(forged);
    HttpResponse<String> other = Product.running().get("/proof/" + UUID.randomUUID());
    assertEquals(200, page.statusCode());
    assertEquals(
        page.body().replaceAll("[0-9a-f-]{36}", ""), other.body().replaceAll("[0-9a-f-]{36}", ""));
    assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
    assertEquals("no-referrer", page.headers().firstValue("Referrer-Policy").orElse(""));
    assertTrue(page.headers().firstValue("X-Robots-Tag").orElse("").contains("noindex"));

    HttpResponse<String> secret = Product.running().get(forged + "/a-secret");
    assertEquals(303, secret.statusCode());
    assertFalse(secret.headers().firstValue("Location").orElse("").contains("a-secret"));
    assertTrue(secret.headers().firstValue("Set-Cookie").orElse("").contains("HttpOnly"));
    assertEquals(404, Product.running().get("/receipts/nothing").statusCode());
  }

  /** One request each, so that nothing is slowed down and all of them come to the door. */
  @Test
  void twoHundredThatAreForgedAlteredOrSwappedAreAnsweredByteForByteAlike() {
    try (Visitor editor = Visitor.of(writer)) {
      String link = ProofDeskView.open(editor, written()).ask(address, "fr", "").link(address);
      String room = link.replaceAll("/[^/]+$", "");
      String secret = link.substring(room.length() + 1);
      Set<String> answers = new HashSet<>();
      for (int i = 0; i < 200; i++) {
        char other = secret.charAt(i % secret.length()) == 'A' ? 'B' : 'A';
        String altered =
            secret.substring(0, i % secret.length())
                + other
                + secret.substring(i % secret.length() + 1);
        String token =
            switch (i % 4) {
              case 0 -> altered;
              case 1 -> secret;
              case 2 -> UUID.randomUUID().toString();
              default -> secret + "A";
            };
        String asked = i % 3 == 0 ? "/proof/" + UUID.randomUUID() : room;
        answers.add(atTheDoor(asked, "verbatim-proof=" + token));
      }
      assertEquals(1, answers.size(), () -> String.join("\n---\n", answers));
    }
  }

  private static String atTheDoor(String room, String cookie) {
    HttpResponse<String> page = Product.running().get(room, "Cookie", cookie);
    HttpResponse<String> picture =
        Product.running().get(room + "/media/" + "a".repeat(64) + "/640/x.jpg", "Cookie", cookie);
    String headers = page.headers().map().toString().replaceAll("date=\\[[^]]*]", "");
    return (page.statusCode() + headers + page.body() + picture.statusCode() + picture.body())
        .replace(room, "/proof/");
  }

  private String written() {
    String expert = Newsroom.introduced(writer.session(), NAME);
    String picture = Newsroom.uploaded(writer.session(), "Vue du phare");
    return Newsroom.written(
        writer.session(),
        new ManuscriptJson(
            "Le phare " + UUID.randomUUID(),
            "Gardienne",
            "https://example.org",
            new ManuscriptJson.Sources(expert, NAME, picture, "", "")));
  }
}
