package org.verbatim.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.verbatim.transcript.TranscriptDesk;
import org.verbatim.transcript.reading.Reading;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskLocale;

/** Transcripts, and the interviews that are proposed for them. */
@RequestScoped
@Path("transcripts")
@Produces(MediaType.APPLICATION_JSON)
public class TranscriptsResource {

  private static final String PASTED = "pasted";

  @Inject private TranscriptDesk desk;
  @Inject private CurrentActor actor;
  @Inject private DeskLocale locale;

  /** Reads in a file, or what was pasted, and names what came of it. */
  @POST
  @Consumes(MediaType.WILDCARD)
  public Record read(
      @QueryParam("name") @DefaultValue("") String name,
      @QueryParam("from") @DefaultValue("") String from,
      InputStream body)
      throws IOException {
    byte[] bytes = body.readNBytes(Reading.MOST_BYTES + 1);
    UUID id =
        PASTED.equals(from)
            ? desk.paste(new String(bytes, StandardCharsets.UTF_8), actor.get()).id()
            : desk.read(name, bytes, actor.get()).id();
    return new Made(id.toString());
  }

  /** The proposal as it stands. */
  @GET
  @Path("{id}")
  public Record show(@PathParam("id") UUID id) {
    return TranscriptJson.of(desk.own(id, actor.get()), locale.getLocale());
  }

  /** Puts one thing right. */
  @POST
  @Path("{id}/edits")
  @Consumes(MediaType.APPLICATION_JSON)
  public Record edit(@PathParam("id") UUID id, ProposalRequest.Change change) {
    return TranscriptJson.of(
        desk.edit(id, change.version(), change.edit(), actor.get()), locale.getLocale());
  }

  /** Takes back the last thing that was put right. */
  @POST
  @Path("{id}/undo")
  @Consumes(MediaType.APPLICATION_JSON)
  public Record undo(@PathParam("id") UUID id, ProposalRequest.Seen seen) {
    return TranscriptJson.of(desk.undo(id, seen.version(), actor.get()), locale.getLocale());
  }

  /** Makes the interview. */
  @POST
  @Path("{id}/interview")
  @Consumes(MediaType.APPLICATION_JSON)
  public Record make(@PathParam("id") UUID id, ProposalRequest.Making wanted) {
    return new Made(desk.make(id, wanted.version(), wanted.wanted(), actor.get()).id().toString());
  }

  /** Forgets the proposal and its original. */
  @DELETE
  @Path("{id}")
  public Record discard(@PathParam("id") UUID id) {
    desk.discard(id, actor.get());
    return new Made(id.toString());
  }

  /** What came of it. */
  record Made(String id) {}
}
