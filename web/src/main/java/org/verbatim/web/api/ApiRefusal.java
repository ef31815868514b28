package org.verbatim.web.api;

import jakarta.ws.rs.core.Response.Status;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.verbatim.refusal.Reason;
import org.verbatim.refusal.Refused;

/** Why a request of a script is not taken, whatever it is about. */
public enum ApiRefusal implements Reason {
  /** The body is not the JSON that it should be. */
  BODY_UNREADABLE(Status.BAD_REQUEST),
  /** The body is larger than {@link JsonBodies#MOST_BYTES}; the message names it in MB. */
  BODY_TOO_LARGE(Status.REQUEST_ENTITY_TOO_LARGE),
  /** It does not come from a page of the desk. */
  NOT_FROM_THE_DESK(Status.FORBIDDEN),
  /** What was sent contradicts what is there: a series that is gone, an address just taken. */
  AT_ODDS(Status.CONFLICT),
  /** The database does not answer; nothing was kept. */
  DATABASE_AWAY(Status.SERVICE_UNAVAILABLE),
  /** A bug; nothing was kept. */
  FAILED(Status.INTERNAL_SERVER_ERROR);

  private static final int UNPROCESSABLE = 422;
  private static final String CONSTRAINT = "23";

  private final Status status;

  ApiRefusal(Status status) {
    this.status = status;
  }

  /** The status that a refusal is answered with. */
  static int statusOf(Refused refused) {
    return refused.reason() instanceof ApiRefusal general
        ? general.status.getStatusCode()
        : UNPROCESSABLE;
  }

  /** What a failure comes down to: a refusal, the database's word, or a bug. */
  static Refused behind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return refused;
      }
      if (cause instanceof SQLException database) {
        return new Refused(saidBy(database));
      }
    }
    return new Refused(FAILED);
  }

  private static ApiRefusal saidBy(SQLException database) {
    @Nullable String state = database.getSQLState();
    if (state == null) {
      return DATABASE_AWAY;
    }
    return switch (state.substring(0, 2)) {
      case CONSTRAINT -> AT_ODDS;
      // Connection, resources, operator: the database is away, full, or being shut down.
      case "08", "53", "57", "58" -> DATABASE_AWAY;
      default -> FAILED;
    };
  }
}
