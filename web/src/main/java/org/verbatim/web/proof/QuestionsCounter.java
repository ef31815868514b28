package org.verbatim.web.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.proof.AnswerRoom;
import org.verbatim.proof.Proof;
import org.verbatim.proof.ProofDoor;
import org.verbatim.proof.Purpose;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.InvitationToken;
import org.verbatim.web.desk.RefusalWords;

/** What is behind the experts' door for those who came to write answers. */
@ApplicationScoped
public class QuestionsCounter {

  private ProofDoor door;
  private AnswerRoom room;
  private PrivateReply reply;
  private RoomPages pages;

  /** For the container's proxy. */
  protected QuestionsCounter() {}

  /** Serves what is in this room. */
  @Inject
  public QuestionsCounter(ProofDoor door, AnswerRoom room, PrivateReply reply, RoomPages pages) {
    this.door = door;
    this.room = room;
    this.reply = reply;
    this.pages = pages;
  }

  /** Whether it is this that the visitor came for. */
  boolean serves(UUID id, InvitationToken inside) {
    return door.purposeOf(id, inside).filter(one -> one == Purpose.ANSWERS).isPresent();
  }

  PrivatePage page(HttpServletRequest request, ProofPath path, InvitationToken inside) {
    return page(request, path, inside, Optional.empty());
  }

  private PrivatePage page(
      HttpServletRequest request,
      ProofPath path,
      InvitationToken inside,
      Optional<Refused> refused) {
    return new WrittenPages(room.look(path.id(), inside), request).page(path, refused);
  }

  void act(
      HttpServletRequest request,
      HttpServletResponse response,
      ProofPath path,
      InvitationToken inside)
      throws IOException {
    try {
      switch (path.rest()) {
        case "typed" -> {
          type(request, path.id(), inside);
          reply.tell(response, HttpServletResponse.SC_NO_CONTENT, "");
        }
        case "send" -> {
          type(request, path.id(), inside);
          reply.onward(response, path.room() + "?done=" + room.send(path.id(), inside));
        }
        default ->
            reply.page(request, response, HttpServletResponse.SC_NOT_FOUND, pages.nowhere(request));
      }
    } catch (Refused refused) {
      int status = HttpServletResponse.SC_CONFLICT;
      if (path.rest().equals("typed")) {
        Proof proof = room.look(path.id(), inside).proof();
        Locale language = proof.reader().language().locale();
        reply.tell(response, status, RefusalWords.of(refused, language));
      } else {
        PrivatePage page = page(request, path, inside, Optional.of(refused));
        reply.page(request, response, status, page);
      }
    }
  }

  private void type(HttpServletRequest request, UUID id, InvitationToken inside) {
    TypedForm form = new TypedForm(request);
    room.type(id, inside, form.answers(), form.remark());
  }
}
