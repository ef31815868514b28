package org.verbatim.web.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * An address that gives out one thing, or says that there is none: what is not there and what may
 * not be seen are answered alike.
 *
 * @param <F> what is given out
 */
public abstract class OneFile<F> extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** What is asked for, if it is there and may be seen. */
  protected abstract Optional<F> find(HttpServletRequest request);

  /** Gives it out. */
  protected abstract void send(F file, HttpServletRequest request, HttpServletResponse response)
      throws IOException;

  /** Says that there is none. */
  protected void sendNothing(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<F> file = find(request);
    if (file.isPresent()) {
      send(file.get(), request, response);
    } else {
      sendNothing(request, response);
    }
  }
}
