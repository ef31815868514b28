package org.verbatim.whole;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whom wrong passwords slow down, when all requests come from one proxy: this test. */
class SignInThroughAProxyIT {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
  private static final String REFUSED = "le mot de passe ne convient pas";
  private static final int SURELY_TOO_MANY = 25;

  @Test
  void wrongPasswordsSlowDownTheirAddressAndNoOther() {
    guessUntilSlowedDown("198.51.100.7");

    assertTrue(isSlowedDown(guessFrom("198.51.100.7")));
    assertFalse(isSlowedDown(guessFrom("198.51.100.8")));
  }

  @Test
  void anAddressThatTheClientItselfPutsBeforeItsOwnIsNotBelieved() {
    guessUntilSlowedDown("198.51.100.9");

    assertFalse(isSlowedDown(guessFrom("198.51.100.9, 203.0.113.5")));
  }

  private static void guessUntilSlowedDown(String address) {
    int guesses = 0;
    while (!isSlowedDown(guessFrom(address))) {
      guesses++;
      assertTrue(guesses < SURELY_TOO_MANY, "Nothing slows down " + address);
    }
  }

  private static boolean isSlowedDown(String page) {
    boolean refused = page.contains(REFUSED);
    assertTrue(refused || page.contains("Trop d’essais"), page);
    return !refused;
  }

  /** Each guess has another login, so that only the address can be what slows it down. */
  private static String guessFrom(String forwardedFor) {
    HttpResponse<String> form = Product.running().get("/desk/login?lang=fr");
    Map<String, String> fields = hiddenFields(form.body());
    fields.put("login", "nobody-" + UUID.randomUUID().toString().substring(0, 8));
    fields.put("password", "wrong-password-again");
    fields.put("enter", "");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(Product.running().at("/desk/login")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookies(form))
            .header("X-Forwarded-For", forwardedFor)
            .POST(BodyPublishers.ofString(encoded(fields)))
            .build();
    return Product.running().send(request).body();
  }

  private static String cookies(HttpResponse<String> answer) {
    return answer.headers().allValues("set-cookie").stream()
        .map(cookie -> cookie.replaceFirst(";.*", ""))
        .collect(Collectors.joining("; "));
  }

  private static Map<String, String> hiddenFields(String page) {
    Map<String, String> fields = new HashMap<>();
    HIDDEN.matcher(page).results().forEach(field -> fields.put(field.group(1), field.group(2)));
    return fields;
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
