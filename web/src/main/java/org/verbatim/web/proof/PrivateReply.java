package org.verbatim.web.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.verbatim.media.MediumFile;
import org.verbatim.web.site.PagePress;

/** Answers that nobody keeps, nobody indexes, and of which no other place learns the address. */
@ApplicationScoped
public class PrivateReply {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
          + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private PagePress press;

  /** For the container's proxy. */
  protected PrivateReply() {}

  /** Draws pages with this press. */
  @Inject
  public PrivateReply(PagePress press) {
    this.press = press;
  }

  void page(HttpServletRequest request, HttpServletResponse response, int status, PrivatePage page)
      throws IOException {
    close(response);
    byte[] html =
        press.print(request, response, page.view(), page).getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(html.length);
    response.getOutputStream().write(html);
  }

  void onward(HttpServletResponse response, String path) {
    close(response);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path);
  }

  /** A picture for whoever is inside; what is not there and what they may not see answer alike. */
  void picture(HttpServletResponse response, Optional<MediumFile> file) throws IOException {
    close(response);
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (file.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(file.get().type().mime());
    response.setHeader("Content-Disposition", "inline");
    response.setContentLength(file.get().bytes().length);
    response.getOutputStream().write(file.get().bytes());
  }

  /** For scripts: a status, and what stands behind it in plain words. */
  void tell(HttpServletResponse response, int status, String words) throws IOException {
    close(response);
    response.setStatus(status);
    response.setContentType("text/plain;charset=UTF-8");
    response.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
  }

  private static void close(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  }
}
