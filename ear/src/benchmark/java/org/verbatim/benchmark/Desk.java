package org.verbatim.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The desk, as somebody of the demonstration who has signed in. */
final class Desk {

  private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(name|value)=\"([^\"]*)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Place place;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private Desk(Place place) {
    this.place = place;
  }

  static Desk signedIn(Place place, String login) {
    Desk desk = new Desk(place);
    Map<String, String> form = desk.form(desk.get("/desk/login").body());
    form.put("sign-in", "sign-in");
    form.put("login", login);
    form.put("password", login + "-demonstration");
    form.put("enter", "enter");
    HttpResponse<String> answer =
        desk.send(
            desk.request("/desk/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(form))));
    if (answer.statusCode() != 302 || desk.get("/desk").statusCode() != 200) {
      throw new IllegalStateException(login + " cannot sign in: " + answer.statusCode());
    }
    return desk;
  }

  private Map<String, String> form(String page) {
    Map<String, String> form = new LinkedHashMap<>();
    Matcher inputs = HIDDEN.matcher(page);
    while (inputs.find()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      Matcher parts = ATTRIBUTE.matcher(inputs.group());
      while (parts.find()) {
        attributes.put(parts.group(1), parts.group(2));
      }
      form.put(attributes.get("name"), attributes.getOrDefault("value", ""));
    }
    return form;
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Saves a text; the answer says under which version it stands now. */
  HttpResponse<String> save(UUID interview, int version, String text) {
    String slug = "draft-" + interview.toString().substring(0, 8);
    String body = "{\"version\":%d,\"slug\":\"%s\",\"text\":%s}".formatted(version, slug, text);
    return send(
        scripted("/desk/api/interviews/" + interview + "/manuscript")
            .PUT(BodyPublishers.ofString(body)));
  }

  /** Sends what a script of the desk would send. */
  HttpResponse<String> post(String path, String json) {
    return send(scripted(path).POST(BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder scripted(String path) {
    return request(path).header("Content-Type", "application/json").header("X-Verbatim", "desk");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(place.at(path))).timeout(PATIENCE);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
