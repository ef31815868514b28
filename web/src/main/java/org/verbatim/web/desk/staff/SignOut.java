package org.verbatim.web.desk.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.verbatim.web.desk.DeskSession;

/** The way out, from every page. */
@Named
@RequestScoped
public class SignOut {

  @Inject private DeskSession session;
  @Inject private HttpServletRequest request;

  /** Ends the session. */
  public String leave() {
    session.end(request);
    return "/desk/login?faces-redirect=true";
  }
}
