package org.verbatim.web.desk;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/**
 * Stands before the page that says what went wrong. That page is only looked at: whatever form was
 * sent, it must not be taken for its own; whatever was written before is gone. And a form of a page
 * that the server has forgotten is no failure of the server.
 */
@WebFilter(urlPatterns = "/WEB-INF/desk/failure.xhtml", dispatcherTypes = DispatcherType.ERROR)
public class FailureDoor extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isForgotten((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
    chain.doFilter(new Look(request), new Sheet(response));
  }

  private static boolean isForgotten(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ViewExpiredException || cause instanceof CspException) {
        return true;
      }
    }
    return false;
  }

  /** Faces wants to choose the size of its buffer, which cannot be done a second time. */
  private static final class Sheet extends HttpServletResponseWrapper {

    Sheet(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setBufferSize(int size) {
      // It stays as it is.
    }
  }

  private static final class Look extends HttpServletRequestWrapper {

    Look(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public @Nullable String getParameter(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }
  }
}
