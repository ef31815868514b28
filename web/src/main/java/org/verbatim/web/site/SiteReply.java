package org.verbatim.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One reply to a reader: the right form of a page, or the news that they have it already. */
final class SiteReply {

  private static final Logger LOG = Logger.getLogger(SiteReply.class.getName());

  /** Nothing but what comes from here; nothing inline; framed by nobody but the desk's preview. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
          + "base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

  private static final String ASK_EACH_TIME = "no-cache";
  private static final String NOT_KEPT = "no-store";
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final HttpServletRequest request;
  private final HttpServletResponse response;

  SiteReply(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  /** Sends a page, which readers are to ask for each time: what is withdrawn is gone at once. */
  void send(StoredPage page) throws IOException {
    send(page, ASK_EACH_TIME);
  }

  /** Sends something that never changes under its address. */
  void sendForGood(StoredPage page) throws IOException {
    send(page, FOR_GOOD);
  }

  /** Sends a page that nothing and nobody may keep. */
  void sendOnce(StoredPage page) throws IOException {
    send(page, NOT_KEPT);
  }

  /** Says that this address can only be read. */
  void refuseMethod() {
    secure();
    response.setHeader("Allow", "GET, HEAD");
    response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  private void send(StoredPage page, String caching) throws IOException {
    boolean zipped = page.isZipped() && acceptsGzip();
    secure();
    response.setHeader("Cache-Control", caching);
    response.setHeader("Vary", "Accept-Encoding");
    if (!page.location().isEmpty()) {
      response.setHeader("Location", page.location());
    }
    if (page.isTagged()) {
      response.setHeader("ETag", page.tag(zipped));
    }
    if (page.isFresh() && page.isAmong(header("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    sendBody(page, zipped);
  }

  private void sendBody(StoredPage page, boolean zipped) throws IOException {
    byte[] body = zipped ? page.zipped() : page.plain();
    response.setStatus(page.status());
    response.setContentType(page.type());
    if (!page.language().isEmpty()) {
      response.setLocale(Locale.forLanguageTag(page.language()));
    }
    response.setContentLength(body.length);
    if (zipped) {
      response.setHeader("Content-Encoding", "gzip");
    }
    if (!request.getMethod().equals("HEAD")) {
      write(body);
    }
  }

  /** Readers who leave before all is sent are nobody's failure: the log is not for them. */
  private void write(byte[] body) {
    try {
      response.getOutputStream().write(body);
    } catch (IOException left) {
      LOG.log(Level.FINE, "A reader left", left);
    }
  }

  private void secure() {
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  }

  private boolean acceptsGzip() {
    String accepted = header("Accept-Encoding").toLowerCase(Locale.ROOT).replace(" ", "");
    return accepted.contains("gzip") && !accepted.matches(".*gzip;q=0(\\.0+)?(,.*)?");
  }

  private String header(String name) {
    return Optional.ofNullable(request.getHeader(name)).orElse("");
  }
}
