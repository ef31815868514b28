package org.verbatim.web.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.verbatim.proof.ProofDoor;
import org.verbatim.proof.Purpose;
import org.verbatim.refusal.Refused;
import org.verbatim.web.desk.RefusalWords;

/** What is behind the experts' door, for those who are inside: each has the room they came for. */
@ApplicationScoped
public class RoomCounter {

  private ProofDoor door;
  private RoomToRead toRead;
  private RoomToWrite toWrite;
  private RoomPages pages;
  private PrivateReply reply;

  /** For the container's proxy. */
  protected RoomCounter() {}

  /** Serves what is in these rooms. */
  @Inject
  public RoomCounter(
      ProofDoor door, RoomToRead toRead, RoomToWrite toWrite, RoomPages pages, PrivateReply reply) {
    this.door = door;
    this.toRead = toRead;
    this.toWrite = toWrite;
    this.pages = pages;
    this.reply = reply;
  }

  private VisitedRoom room(Visit visit) {
    return door.purposeOf(visit.id(), visit.inside()).filter(Purpose.ANSWERS::equals).isPresent()
        ? toWrite
        : toRead;
  }

  PrivatePage page(Visit visit) {
    return room(visit).page(visit, Optional.empty());
  }

  void act(Visit visit, HttpServletResponse response) throws IOException {
    VisitedRoom room = room(visit);
    try {
      Optional<String> onward = act(visit, room);
      if (onward.isEmpty()) {
        PrivatePage nowhere = pages.nowhere(visit.request());
        reply.page(visit.request(), response, HttpServletResponse.SC_NOT_FOUND, nowhere);
      } else if (visit.isForScript()) {
        reply.tell(response, HttpServletResponse.SC_NO_CONTENT, "");
      } else {
        reply.onward(response, visit.path().room() + onward.get());
      }
    } catch (Refused refused) {
      int status = HttpServletResponse.SC_CONFLICT;
      if (visit.isForScript()) {
        reply.tell(response, status, RefusalWords.of(refused, room.language(visit)));
      } else {
        PrivatePage page = room.page(visit, Optional.of(refused));
        reply.page(visit.request(), response, status, page);
      }
    }
  }

  private static Optional<String> act(Visit visit, VisitedRoom room) throws IOException {
    return switch (visit.path().rest()) {
      case "typed" -> {
        room.type(visit);
        yield Optional.of("");
      }
      case "send" -> {
        room.type(visit);
        yield Optional.of("?done=" + room.send(visit));
      }
      default -> room.act(visit);
    };
  }
}
