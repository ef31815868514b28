package org.verbatim.web.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.verbatim.proof.AnswerRoom;
import org.verbatim.refusal.Refused;

/** Where experts write answers. */
@ApplicationScoped
public class RoomToWrite implements VisitedRoom {

  private AnswerRoom room;

  /** For the container's proxy. */
  protected RoomToWrite() {}

  /** Shows that room. */
  @Inject
  public RoomToWrite(AnswerRoom room) {
    this.room = room;
  }

  @Override
  public PrivatePage page(Visit visit, Optional<Refused> refused) {
    return new WrittenPages(room.look(visit.id(), visit.inside()), visit.request())
        .page(visit.path(), refused);
  }

  @Override
  public Locale language(Visit visit) {
    return room.look(visit.id(), visit.inside()).proof().reader().language().locale();
  }

  @Override
  public void type(Visit visit) {
    TypedForm form = visit.form();
    room.type(visit.id(), visit.inside(), form.answers(), form.remark());
  }

  @Override
  public int send(Visit visit) {
    return room.send(visit.id(), visit.inside());
  }
}
