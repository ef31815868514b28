package org.verbatim.web.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.verbatim.media.MediumFile;

/** Sends a picture, or the news that the browser has it already. */
final class PictureReply {

  /** Nothing of a picture is ever run, whatever it holds and however it is opened. */
  private static final String NOTHING = "default-src 'none'; sandbox; frame-ancestors 'none'";

  private final HttpServletRequest request;
  private final HttpServletResponse response;

  PictureReply(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  /** A picture never changes under its address. */
  void send(MediumFile file, String caching) throws IOException {
    String tag = "\"" + file.name() + "\"";
    secure();
    response.setHeader("Cache-Control", caching);
    response.setHeader("ETag", tag);
    if (has(tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(file.type().mime());
    response.setHeader("Content-Disposition", "inline");
    response.setContentLength(file.bytes().length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(file.bytes());
    }
  }

  /** What is not there, and what may not be seen, is answered alike. */
  void sendNothing() {
    secure();
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
  }

  private void secure() {
    response.setHeader("Content-Security-Policy", NOTHING);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  }

  private boolean has(String tag) {
    String held = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
    return Arrays.stream(held.split(","))
        .map(one -> one.strip().replaceFirst("^W/", ""))
        .anyMatch(one -> one.equals(tag) || one.equals("*"));
  }
}
