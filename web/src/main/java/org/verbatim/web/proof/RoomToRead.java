package org.verbatim.web.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.proof.PortraitRoom;
import org.verbatim.proof.ProofRoom;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.Origin;
import org.verbatim.web.desk.media.MediumForm;

/** Where experts read their answers, and say how they are introduced. */
@ApplicationScoped
public class RoomToRead implements VisitedRoom {

  /** Where a portrait is sent. */
  static final String PORTRAIT = "portrait";

  private ProofRoom room;
  private PortraitRoom pictures;
  private RoomPages pages;

  /** For the container's proxy. */
  protected RoomToRead() {}

  /** Shows these rooms. */
  @Inject
  public RoomToRead(ProofRoom room, PortraitRoom pictures, RoomPages pages) {
    this.room = room;
    this.pictures = pictures;
    this.pages = pages;
  }

  @Override
  public PrivatePage page(Visit visit, Optional<Refused> refused) {
    UUID id = visit.id();
    InvitationToken inside = visit.inside();
    RoomPages.Look look = new RoomPages.Look(room.look(id, inside), pictures.sent(id, inside));
    return pages.room(visit.request(), visit.path(), look, refused);
  }

  @Override
  public Locale language(Visit visit) {
    return room.look(visit.id(), visit.inside()).proof().reader().language().locale();
  }

  @Override
  public void type(Visit visit) {
    TypedForm form = visit.form();
    UUID id = visit.id();
    form.sayings().forEach((answer, saying) -> room.type(id, visit.inside(), answer, saying));
    form.particulars().ifPresent(words -> room.type(id, visit.inside(), words));
  }

  @Override
  public int send(Visit visit) {
    return room.send(visit.id(), visit.inside());
  }

  @Override
  public Optional<String> act(Visit visit) throws IOException {
    return switch (visit.path().rest()) {
      case "rest" -> {
        type(visit);
        room.approveRest(visit.id(), visit.inside(), visit.form().seen());
        yield Optional.of("?rest#send");
      }
      case PORTRAIT -> {
        bring(visit);
        yield Optional.of("?portrait#self");
      }
      default -> Optional.empty();
    };
  }

  /** What is typed beside it is kept as well: without a script the whole page is sent. */
  private void bring(Visit visit) throws IOException {
    MediumForm form = MediumForm.in(visit.request());
    type(visit);
    Origin origin = Origin.of(visit.request().getRemoteAddr());
    String credit = form.description().credit();
    pictures.bring(
        visit.id(), visit.inside(), new PortraitRoom.Brought(credit, form.content(), origin));
  }
}
