package org.verbatim.web.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes requests only whole. An address with a character that no text has is refused, and so is a
 * form without what its page put into it: without the view's state Faces would show the page as if
 * nothing had been sent; without the licence for scripts PrimeFaces would fail.
 */
@WebFilter("/desk/*")
public class WholeRequestsOnly extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String PROGRAMS = "/desk/api/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isReadable(request) && (!isForm(request) || isWhole(request))) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static boolean isReadable(HttpServletRequest request) {
    String asked = request.getQueryString();
    return asked == null || !asked.contains("%00");
  }

  private static boolean isForm(HttpServletRequest request) {
    return "POST".equals(request.getMethod()) && !request.getRequestURI().startsWith(PROGRAMS);
  }

  private static boolean isWhole(HttpServletRequest request) {
    return !field(request, "jakarta.faces.ViewState").isBlank()
        && isNonce(field(request, "primefaces.nonce"))
        && request.getParameterMap().values().stream()
            .flatMap(Arrays::stream)
            .noneMatch(value -> value.indexOf(0) >= 0);
  }

  /** What PrimeFaces makes them of. */
  private static boolean isNonce(String sent) {
    try {
      byte[] name = Base64.getDecoder().decode(sent);
      return UUID.fromString(new String(name, StandardCharsets.UTF_8)).version() > 0;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  private static String field(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
