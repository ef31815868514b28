package org.verbatim.web.desk.media;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.verbatim.media.MediaLibrary;
import org.verbatim.media.Medium;
import org.verbatim.refusal.Refused;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskLocale;
import org.verbatim.web.desk.RefusalWords;

/**
 * The library as the editor's page asks for it: GET ?q=&page= answers {items, total, more}, POST of
 * a form with "file" (and "caption", "credit", "alt") answers the picture, or 422 with {refusal,
 * reason}. A servlet, because the container's own reading of forms stops at the size it is given.
 */
@WebServlet("/desk/api/media")
@MultipartConfig(
    maxFileSize = MediaApi.MOST_BYTES,
    maxRequestSize = MediaApi.MOST_BYTES + 100_000,
    fileSizeThreshold = 1_000_000)
public class MediaApi extends HttpServlet {

  /** One more than is taken, so that it is the library that refuses, and says why. */
  static final long MOST_BYTES = 20L * 1024 * 1024 + 1;

  private static final long serialVersionUID = 1L;
  private static final int ON_A_PAGE = 24;
  private static final int UNPROCESSABLE = 422;

  private final transient MediaLibrary library;
  private final transient CurrentActor actor;
  private final transient DeskLocale locale;

  /** An interface to this library. */
  @Inject
  public MediaApi(MediaLibrary library, CurrentActor actor, DeskLocale locale) {
    this.library = library;
    this.actor = actor;
    this.locale = locale;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asked = Optional.ofNullable(request.getParameter("q")).orElse("");
    write(response, MediumJson.of(library.search(asked, PageNumber.in(request), ON_A_PAGE)));
  }

  /** A page without scripts sends the form as it is, and is led on to a page. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean scripted = header(request, "Accept").contains("application/json");
    try {
      Medium medium = taken(MediumForm.in(request));
      if (scripted) {
        write(response, MediumJson.of(medium));
      } else {
        response.sendRedirect("/desk/edit-medium?medium=" + medium.hash());
      }
    } catch (Refused refused) {
      refuse(response, refused, scripted);
    }
  }

  private void refuse(HttpServletResponse response, Refused refused, boolean scripted)
      throws IOException {
    if (!scripted) {
      response.sendRedirect("/desk/media?refused=" + refused.reason().name());
      return;
    }
    response.setStatus(UNPROCESSABLE);
    write(
        response,
        JsonNodeFactory.instance
            .objectNode()
            .put("refusal", RefusalWords.of(refused, locale.getLocale()))
            .put("reason", refused.reason().name()));
  }

  private static String header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).orElse("");
  }

  private Medium taken(MediumForm form) throws IOException {
    return library.upload(actor.get(), form.name(), form.content(), form.description());
  }

  private static void write(HttpServletResponse response, JsonNode json) throws IOException {
    byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getOutputStream().write(body);
  }
}
