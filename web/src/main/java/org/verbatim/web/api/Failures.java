package org.verbatim.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verbatim.interview.Stale;
import org.verbatim.refusal.Refused;
import org.verbatim.web.desk.DeskLocale;
import org.verbatim.web.desk.RefusalWords;

/** Answers whatever went wrong with a status and words that its reader understands. */
@Provider
@ApplicationScoped
public class Failures implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  @Inject private DeskLocale locale;

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof Stale stale) {
      return answer(Response.Status.CONFLICT.getStatusCode(), Overtaken.by(stale.current()));
    }
    if (failure instanceof WebApplicationException meant) {
      return Response.fromResponse(meant.getResponse()).build();
    }
    Refused refused = ApiRefusal.behind(failure);
    if (refused.reason() == ApiRefusal.FAILED || refused.reason() == ApiRefusal.DATABASE_AWAY) {
      LOG.log(Level.SEVERE, "A script of the desk could not be answered", failure);
    }
    String words = RefusalWords.of(refused, locale.getLocale());
    return answer(ApiRefusal.statusOf(refused), new Refusal(words));
  }

  private static Response answer(int status, Record body) {
    return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
  }
}
