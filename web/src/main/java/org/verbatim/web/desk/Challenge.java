package org.verbatim.web.desk;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How somebody who has not signed in is told so, in a form that their request understands. */
enum Challenge {
  /** A person who opens a page: to the login page, and back to where they wanted to go. */
  PAGE {
    @Override
    AuthenticationStatus put(HttpMessageContext context) {
      return context.redirect(ReturnPath.to(context.getRequest()).loginAddress());
    }
  },
  /** A part of a page that is already open: Faces' own form of a redirection. */
  PARTIAL {
    @Override
    AuthenticationStatus put(HttpMessageContext context) {
      write(
          context.getResponse(),
          "text/xml",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
              + ReturnPath.DESK.loginAddress()
              + "\"/></partial-response>");
      return AuthenticationStatus.SEND_FAILURE;
    }
  },
  /** A program: 401, so that the editor can keep what was typed and say what to do. */
  PROGRAM {
    @Override
    AuthenticationStatus put(HttpMessageContext context) {
      context.getResponse().setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      write(context.getResponse(), "application/json", "{\"reason\":\"SIGNED_OUT\"}");
      return AuthenticationStatus.SEND_FAILURE;
    }
  };

  private static final String API = "/desk/api/";

  static Challenge of(HttpServletRequest request) {
    if (request.getRequestURI().startsWith(API)) {
      return PROGRAM;
    }
    return request.getHeader("Faces-Request") == null ? PAGE : PARTIAL;
  }

  abstract AuthenticationStatus put(HttpMessageContext context);

  private static void write(HttpServletResponse response, String type, String body) {
    try {
      response.setContentType(type);
      response.setCharacterEncoding("UTF-8");
      response.getWriter().write(body);
      response.flushBuffer();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
