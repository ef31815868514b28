package org.verbatim.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** The page that says what went wrong at the desk, and leads back. */
@Named
@RequestScoped
public class Failure {

  private static final Set<Integer> EXPLAINED =
      Set.of(
          HttpServletResponse.SC_BAD_REQUEST,
          HttpServletResponse.SC_FORBIDDEN,
          HttpServletResponse.SC_NOT_FOUND);

  /** The key of its heading. */
  public String getTitleKey() {
    return "failure." + kind() + ".title";
  }

  /** The key of what to do. */
  public String getTextKey() {
    return "failure." + kind() + ".text";
  }

  private static int kind() {
    int status =
        FacesContext.getCurrentInstance().getExternalContext().getResponse()
                instanceof HttpServletResponse response
            ? response.getStatus()
            : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    return EXPLAINED.contains(status) ? status : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
