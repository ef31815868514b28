package org.verbatim.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.thread.ThreadDesk;
import org.verbatim.thread.Threads;
import org.verbatim.typography.ReadableDates;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskLocale;

/** What is said about one interview. Whatever is done, the answer is how everything stands then. */
@RequestScoped
@Path("interviews/{id}/threads")
@Produces(MediaType.APPLICATION_JSON)
public class ThreadsResource {

  @Inject private Interviews interviews;
  @Inject private Threads threads;
  @Inject private ThreadDesk desk;
  @Inject private CurrentActor actor;
  @Inject private DeskLocale locale;

  /** All threads, each where it stands in the text as it is now. */
  @GET
  public Record talk(@PathParam("id") UUID id) {
    Interview interview = interviews.require(id);
    ReadableDates dates = ReadableDates.of(locale.getTag());
    Talk.Reader reader = new Talk.Reader(actor.get(), dates, locale.getLocale());
    return Talk.of(interview, threads.of(id), reader);
  }

  /** Opens a thread. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Record open(@PathParam("id") UUID id, RemarkRequest remark) {
    desk.open(id, remark.toRemark(), actor.get());
    return talk(id);
  }

  /** Answers in a thread. */
  @POST
  @Path("{thread}/messages")
  @Consumes(MediaType.APPLICATION_JSON)
  public Record answer(
      @PathParam("id") UUID id, @PathParam("thread") UUID thread, AnswerRequest answer) {
    desk.answer(id, thread, answer.words(), actor.get());
    return talk(id);
  }

  /** Resolves a thread. */
  @POST
  @Path("{thread}/resolution")
  public Record resolve(@PathParam("id") UUID id, @PathParam("thread") UUID thread) {
    desk.resolve(id, thread, actor.get());
    return talk(id);
  }

  /** Reopens a thread. */
  @DELETE
  @Path("{thread}/resolution")
  public Record reopen(@PathParam("id") UUID id, @PathParam("thread") UUID thread) {
    desk.reopen(id, thread, actor.get());
    return talk(id);
  }
}
