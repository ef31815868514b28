package org.verbatim.web.proof;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.proof.ProofDoor;
import org.verbatim.proof.ProofRoom;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.Origin;

/**
 * An expert's private pages. To ask for one does nothing, because programs that look through mails
 * follow links: whatever is done is sent by a form. The secret of a link stands in one address
 * alone, which is left at once.
 */
@WebServlet("/proof/*")
public class ExpertDoor extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient ProofDoor door;
  private final transient ProofRoom room;
  private final transient QuestionsCounter questions;
  private final transient RoomPages pages;
  private final transient ProofCookies cookies;
  private final transient PrivateReply reply;

  /** A door to this room. */
  @Inject
  public ExpertDoor(
      ProofDoor door,
      ProofRoom room,
      QuestionsCounter questions,
      RoomPages pages,
      ProofCookies cookies,
      PrivateReply reply) {
    this.door = door;
    this.room = room;
    this.questions = questions;
    this.pages = pages;
    this.cookies = cookies;
    this.reply = reply;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ProofPath> path = ProofPath.of(request);
    if (path.isEmpty()) {
      reply.page(request, response, HttpServletResponse.SC_NOT_FOUND, pages.nowhere(request));
    } else if (!path.get().rest().isEmpty()) {
      cookies.keepLink(response, path.get().id(), path.get().rest());
      reply.onward(response, path.get().room() + pages.tongueOf(request));
    } else {
      show(request, response, path.get());
    }
  }

  private void show(HttpServletRequest request, HttpServletResponse response, ProofPath path)
      throws IOException {
    Optional<InvitationToken> inside = inside(request, path.id());
    PrivatePage page =
        inside.isPresent()
            ? inside(request, path, inside.get())
            : pages.door(request, path, Optional.empty());
    reply.page(request, response, HttpServletResponse.SC_OK, page);
  }

  private PrivatePage inside(HttpServletRequest request, ProofPath path, InvitationToken inside) {
    return questions.serves(path.id(), inside)
        ? questions.page(request, path, inside)
        : pages.room(request, path, room.look(path.id(), inside));
  }

  private Optional<InvitationToken> inside(HttpServletRequest request, UUID id) {
    return cookies.inside(request).filter(one -> door.isOpenTo(id, one));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ProofPath> path = ProofPath.of(request);
    if (path.isEmpty()) {
      reply.page(request, response, HttpServletResponse.SC_NOT_FOUND, pages.nowhere(request));
      return;
    }
    switch (path.get().rest()) {
      case "number", "enter" -> atTheDoor(request, response, path.get());
      default -> inTheRoom(request, response, path.get());
    }
  }

  private void atTheDoor(HttpServletRequest request, HttpServletResponse response, ProofPath path)
      throws IOException {
    InvitationToken link = cookies.link(request).orElse(new InvitationToken(""));
    Origin origin = Origin.of(request.getRemoteAddr());
    String tongue = pages.tongueOf(request);
    try {
      if (path.rest().equals("number")) {
        door.sendNumber(path.id(), link, origin);
        reply.onward(response, path.room() + (tongue.isEmpty() ? "?" : tongue + "&") + "sent");
      } else {
        String number = new TypedForm(request).words("code");
        cookies.letIn(response, path.id(), door.enter(path.id(), link, number, origin));
        reply.onward(response, path.room());
      }
    } catch (Refused refused) {
      PrivatePage page = pages.door(request, path, Optional.of(refused));
      reply.page(request, response, HttpServletResponse.SC_FORBIDDEN, page);
    }
  }

  private void inTheRoom(HttpServletRequest request, HttpServletResponse response, ProofPath path)
      throws IOException {
    Optional<InvitationToken> inside = inside(request, path.id());
    boolean typing = path.rest().equals("typed");
    if (inside.isEmpty() && typing) {
      reply.tell(response, HttpServletResponse.SC_UNAUTHORIZED, "");
    } else if (inside.isEmpty()) {
      reply.onward(response, path.room());
    } else if (!path.rest().equals("leave") && questions.serves(path.id(), inside.get())) {
      questions.act(request, response, path, inside.get());
    } else {
      act(request, response, path, inside.get());
    }
  }

  private void act(
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
        case "rest" -> {
          type(request, path.id(), inside);
          room.approveRest(path.id(), inside, new TypedForm(request).seen());
          reply.onward(response, path.room() + "?rest#send");
        }
        case "send" -> {
          type(request, path.id(), inside);
          reply.onward(response, path.room() + "?done=" + room.send(path.id(), inside));
        }
        case "leave" -> {
          door.leave(path.id(), inside);
          cookies.forget(response, path.id());
          reply.onward(response, path.room());
        }
        default ->
            reply.page(request, response, HttpServletResponse.SC_NOT_FOUND, pages.nowhere(request));
      }
    } catch (Refused refused) {
      refuse(request, response, path, new Refusal(inside, refused));
    }
  }

  private record Refusal(InvitationToken inside, Refused why) {}

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, ProofPath path, Refusal refusal)
      throws IOException {
    int status = HttpServletResponse.SC_CONFLICT;
    if (path.rest().equals("typed")) {
      reply.tell(response, status, pages.words(request, refusal.why()));
    } else {
      PrivatePage page =
          pages.room(request, path, room.look(path.id(), refusal.inside()), refusal.why());
      reply.page(request, response, status, page);
    }
  }

  private void type(HttpServletRequest request, UUID id, InvitationToken inside) {
    TypedForm form = new TypedForm(request);
    form.sayings().forEach((answer, saying) -> room.type(id, inside, answer, saying));
    form.particulars().ifPresent(words -> room.type(id, inside, words));
  }
}
