package org.verbatim.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.verbatim.thread.Remark;
import org.verbatim.thread.SuggestionDesk;
import org.verbatim.web.desk.CurrentActor;

/** What is suggested for the words of one interview. The answer is how everything stands then. */
@RequestScoped
@Path("interviews/{id}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

  @Inject private ThreadsResource threads;
  @Inject private SuggestionDesk desk;
  @Inject private CurrentActor actor;

  /** Suggests other words. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Record suggest(@PathParam("id") UUID id, SuggestionRequest wanted) {
    desk.suggest(id, wanted.toRemark(), wanted.rewritten(), actor.get());
    return threads.talk(id);
  }

  /** The words that a suggestion would be for, as they were typed. */
  @POST
  @Path("words")
  @Consumes(MediaType.APPLICATION_JSON)
  public Record words(@PathParam("id") UUID id, RemarkRequest place) {
    Remark remark = place.toRemark();
    return new SuggestionRequest.Words(desk.words(id, remark.place(), remark.quote()));
  }

  /** Accepts all that were seen, as far as they can be. */
  @POST
  @Path("acceptance")
  @Consumes(MediaType.APPLICATION_JSON)
  public Record acceptAll(@PathParam("id") UUID id, SuggestionRequest.Seen seen) {
    desk.acceptAll(id, seen.all(), actor.get());
    return threads.talk(id);
  }

  /** Accepts one. */
  @POST
  @Path("{thread}/acceptance")
  public Record accept(@PathParam("id") UUID id, @PathParam("thread") UUID thread) {
    desk.accept(id, thread, actor.get());
    return threads.talk(id);
  }

  /** Refuses one, with or without a word. */
  @POST
  @Path("{thread}/refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  public Record refuse(
      @PathParam("id") UUID id, @PathParam("thread") UUID thread, AnswerRequest answer) {
    desk.refuse(id, thread, answer.words(), actor.get());
    return threads.talk(id);
  }
}
