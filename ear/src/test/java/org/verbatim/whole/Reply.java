package org.verbatim.whole;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What came back.
 *
 * @param type what the body says it is; may be empty
 * @param location the path that it leads on to; empty where it does not
 * @param nonce the page's licence for scripts; empty where it has none
 */
public record Reply(int status, String type, String location, String nonce, String body) {

  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

  static Reply of(HttpResponse<String> response) {
    Matcher nonce = NONCE.matcher(header(response, "content-security-policy"));
    return new Reply(
        response.statusCode(),
        header(response, "content-type"),
        header(response, "location").replace(Product.running().at(""), ""),
        nonce.find() ? nonce.group(1) : "",
        response.body());
  }

  /** The body as a page. */
  public Document page() {
    return Jsoup.parse(body);
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
