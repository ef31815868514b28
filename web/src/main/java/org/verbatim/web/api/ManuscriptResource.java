package org.verbatim.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.Attendance;
import org.verbatim.interview.Drafting;
import org.verbatim.interview.Incomplete;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.Present;
import org.verbatim.web.desk.CurrentActor;

/** The text of one interview, for its editor. */
@RequestScoped
@Path("interviews/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class ManuscriptResource {

  @Inject private Drafting drafting;
  @Inject private Interviews interviews;
  @Inject private Attendance attendance;
  @Inject private Surroundings surroundings;
  @Inject private CurrentActor actor;

  /** Keeps the text. What this answers is durable: the transaction is over when it does. */
  @PUT
  @Path("manuscript")
  @Consumes(MediaType.APPLICATION_JSON)
  public Record keep(@PathParam("id") UUID id, SaveRequest request) {
    return Saved.as(drafting.keep(id, request.toSave(), actor.get()));
  }

  /** How the checklist of the text stands. It is asked for when a save is answered. */
  @GET
  @Path("checklist")
  public Record checklist(@PathParam("id") UUID id) {
    return Checked.of(Incomplete.checklist(interviews.require(id), surroundings));
  }

  /** Joins a text that came too late and the one that stands. Nothing is kept by that. */
  @POST
  @Path("merge")
  @Consumes(MediaType.APPLICATION_JSON)
  public Record merge(@PathParam("id") UUID id, MergeRequest request) {
    return request.with(interviews.require(id).manuscript());
  }

  /** Says that the editor is open, and who else has it open. */
  @POST
  @Path("presence")
  public Record presence(@PathParam("id") UUID id) {
    List<Presence.Other> others =
        attendance.sign(id, actor.get()).stream().map(Presence.Other::of).toList();
    return new Presence(others);
  }

  /** Who else has an interview open. */
  record Presence(List<Other> others) {

    /** One of them. */
    record Other(String name, String since) {

      static Other of(Present present) {
        return new Other(present.name(), present.since().toString());
      }
    }
  }
}
