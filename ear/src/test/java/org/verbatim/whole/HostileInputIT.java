package org.verbatim.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What strangers can and cannot get from the doors of the house. Nobody publishes meanwhile: a page
 * is asked for twice, and is to be the same.
 */
@Isolated
class HostileInputIT {

  private static final List<String> PUBLIC =
      List.of("/", "/interviews", "/series", "/experts", "/legal", "/en", "/en/interviews");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk",
        "/desk/interviews",
        "/desk/new-interview",
        "/desk/accounts",
        "/desk/media",
        "/desk/edit-interview?id=00000000-0000-0000-0000-000000000001",
        "/desk/preview?interview=00000000-0000-0000-0000-000000000001"
      })
  void aStrangerIsShownTheDoorOfTheDesk(String path) {
    HttpResponse<String> answer = Product.running().get(path);
    assertEquals(302, answer.statusCode());
    assertTrue(answer.headers().firstValue("location").orElse("").contains("/desk/login"));
  }

  @Test
  void theEditorsInterfaceAnswersAStrangerWithoutADetour() {
    assertEquals(401, Product.running().get("/desk/api/experts?q=").statusCode());
  }

  @Test
  void readersGetNoCookieAndAStrictPolicy() {
    for (String path : PUBLIC) {
      HttpResponse<String> answer = Product.running().get(path);
      String policy = answer.headers().firstValue("content-security-policy").orElse("");
      assertEquals(200, answer.statusCode(), path);
      assertTrue(answer.headers().allValues("set-cookie").isEmpty(), path);
      assertFalse(policy.isEmpty() || policy.contains("unsafe-inline"), path);
    }
  }

  @Test
  void aPageThatDidNotChangeIsNotSentAgain() {
    for (String path : List.of("/interviews", "/feed.atom", "/feed.rss")) {
      String tag = Product.running().get(path).headers().firstValue("etag").orElseThrow();
      HttpResponse<String> again = Product.running().get(path, "If-None-Match", tag);
      assertEquals(304, again.statusCode(), path);
      assertEquals("", again.body());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/interviews/<script>alert(1)</script>",
        "/interviews/..%2f..%2fWEB-INF%2fweb.xml",
        "/WEB-INF/web.xml",
        "/media/../../etc/passwd/1/x",
        "/media/0000000000000000000000000000000000000000000000000000000000000000/320/x"
      })
  void anAddressThatLeadsNowhereIsNotFound(String path) {
    String escaped = path.replace("<", "%3C").replace(">", "%3E");
    int status = Product.running().get(escaped).statusCode();
    assertTrue(status == 404 || status == 400, path + " is answered with " + status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "999999999999999999999", "%3Cscript%3E", ""})
  void aPageNumberThatIsNoneLeadsToTheFirstPage(String number) {
    HttpResponse<String> answer = Product.running().get("/interviews?page=" + number);
    assertEquals(200, answer.statusCode());
    assertFalse(answer.body().contains("<script>"));
  }
}
