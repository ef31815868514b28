package org.verbatim.web.desk;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a page of this desk, and never another site. */
public record ReturnPath(String value) {

  /** The desk's first page. */
  public static final ReturnPath DESK = new ReturnPath("/desk");

  private static final String LOGIN = "/desk/login";
  private static final Pattern SAFE =
      Pattern.compile("/desk(/[\\w.~%-]+)*/?(\\?[\\w.~%&=+,:;@!$'()*/-]*)?");

  /** The path as it was sent, or the desk's first page where it is none of the desk. */
  public static ReturnPath of(@Nullable String sent) {
    boolean safe = sent != null && SAFE.matcher(sent).matches() && !sent.startsWith(LOGIN);
    return safe ? new ReturnPath(sent) : DESK;
  }

  /** Back to the page that is asked for; to the first page where something was to be changed. */
  static ReturnPath to(HttpServletRequest request) {
    if (!"GET".equals(request.getMethod())) {
      return DESK;
    }
    String query = request.getQueryString();
    return of(request.getRequestURI() + (query == null ? "" : "?" + query));
  }

  static boolean isOfDesk(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals(DESK.value) || path.startsWith(DESK.value + "/");
  }

  /** Sends the browser there: to an address, which need not be the name of a view. */
  public void open() throws IOException {
    FacesContext.getCurrentInstance().getExternalContext().redirect(value);
  }

  String loginAddress() {
    return equals(DESK)
        ? LOGIN
        : LOGIN + "?next=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
