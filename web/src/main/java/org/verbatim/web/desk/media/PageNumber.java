package org.verbatim.web.desk.media;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The parameter "page" of an address: from 0, and 0 for whatever is no number. */
final class PageNumber {

  private static final int LAST = 99_999;

  private PageNumber() {}

  static int in(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("page"))
        .filter(typed -> typed.matches("[0-9]{1,6}"))
        .map(Integer::parseInt)
        .map(page -> Math.min(page, LAST))
        .orElse(0);
  }
}
