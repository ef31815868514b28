package org.verbatim.web.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.verbatim.refusal.Refused;

/**
 * Changes come from scripts of the desk, which name themselves in a header: no form and no link of
 * another site can send it.
 */
@Provider
public class DeskScriptsOnly implements ContainerRequestFilter {

  private static final Set<String> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @Override
  public void filter(ContainerRequestContext request) {
    boolean named = "desk".equals(request.getHeaderString("X-Verbatim"));
    if (!named && !HARMLESS.contains(request.getMethod())) {
      throw new Refused(ApiRefusal.NOT_FROM_THE_DESK);
    }
  }
}
