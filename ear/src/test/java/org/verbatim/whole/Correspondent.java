package org.verbatim.whole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * Somebody who deals with the product without a browser: keeps the cookie of their own session,
 * sends forms and JSON as they please, and follows no redirection.
 */
public final class Correspondent {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String BOUNDARY = "----verbatim-of-the-file";

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  private Correspondent() {}

  /** Somebody whom nobody knows. */
  public static Correspondent stranger() {
    return new Correspondent();
  }

  /** One of the demonstration's people, let in by the door of the desk. */
  public static Correspondent signedIn(String login) {
    Correspondent person = stranger();
    Reply answer =
        person.send(
            person
                .form("/desk/login", "sign-in")
                .with("login", login)
                .with("password", login + "-demonstration")
                .pressing("enter"));
    if (answer.status() != 302) {
      throw new IllegalStateException(
          login + " is not let in: " + answer.status() + " " + answer.page().text());
    }
    return person;
  }

  /** Asks for a page. */
  public Reply get(String path, String... headers) {
    HttpRequest.Builder request = to(path).GET();
    return ask(headers.length > 0 ? request.headers(headers) : request);
  }

  /** The form with that id on that page, as it stands there. */
  public Form form(String path, String id) {
    return Form.on(get(path), path, id);
  }

  /** Sends a form. */
  public Reply send(Form form, String... headers) {
    HttpRequest.Builder request =
        to(form.action())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.encoded()));
    return ask(headers.length > 0 ? request.headers(headers) : request);
  }

  /** Sends JSON as the desk's own scripts do. */
  public Reply json(String method, String path, String body) {
    return ask(
        to(path)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .header("X-Verbatim", "desk")
            .method(method, BodyPublishers.ofString(body)));
  }

  /** Sends a file to the library, with what is said about it. */
  public Reply upload(String name, byte[] file, Map<String, String> said, String accept) {
    return ask(
        to("/desk/api/media")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .header("Accept", accept)
            .POST(BodyPublishers.ofByteArray(parts(name, file, said))));
  }

  private static byte[] parts(String name, byte[] file, Map<String, String> said) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    said.forEach((field, words) -> write(body, part("name=\"" + field + "\"") + words + "\r\n"));
    String fileName = name.replace("\"", "%22");
    write(body, part("name=\"file\"; filename=\"" + fileName + "\""));
    body.writeBytes(file);
    write(body, "\r\n--" + BOUNDARY + "--\r\n");
    return body.toByteArray();
  }

  private static String part(String disposition) {
    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(Product.running().at(path))).timeout(PATIENCE);
  }

  private Reply ask(HttpRequest.Builder request) {
    try {
      return Reply.of(client.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException noAnswer) {
      throw new UncheckedIOException(noAnswer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
