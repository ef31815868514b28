package org.verbatim.web.proof;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.media.MediumFile;
import org.verbatim.proof.PortraitRoom;
import org.verbatim.proof.ProofDoor;
import org.verbatim.proof.ProofRoom;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.Origin;
import org.verbatim.web.desk.media.MediumForm;

/**
 * An expert's private pages. To ask for one does nothing, because programs that look through mails
 * follow links: whatever is done is sent by a form. The secret of a link stands in one address
 * alone, which is left at once.
 */
@WebServlet("/proof/*")
@MultipartConfig(
    maxFileSize = ExpertDoor.MOST_BYTES,
    maxRequestSize = ExpertDoor.MOST_BYTES + 2_000_000,
    fileSizeThreshold = 1_000_000)
public class ExpertDoor extends HttpServlet {

  /** One more than is taken, so that it is the library that refuses, and says why. */
  static final long MOST_BYTES = 20L * 1024 * 1024 + 1;

  private static final long serialVersionUID = 1L;
  private static final String PORTRAIT = "portrait";

  private final transient ProofDoor door;
  private final transient ProofRoom room;
  private final transient PortraitRoom pictures;
  private final transient RoomPages pages;
  private final transient ProofCookies cookies;
  private final transient PrivateReply reply;

  /** A door to this room. */
  @Inject
  public ExpertDoor(
      ProofDoor door,
      ProofRoom room,
      PortraitRoom pictures,
      RoomPages pages,
      ProofCookies cookies,
      PrivateReply reply) {
    this.door = door;
    this.room = room;
    this.pictures = pictures;
    this.pages = pages;
    this.cookies = cookies;
    this.reply = reply;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ProofPath> path = ProofPath.of(request);
    Optional<RoomPicture> picture = RoomPicture.of(request);
    if (picture.isPresent()) {
      reply.picture(response, file(request, picture.get()));
    } else if (path.isEmpty()) {
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
            ? pages.room(request, path, look(path, inside.get()))
            : pages.door(request, path, Optional.empty());
    reply.page(request, response, HttpServletResponse.SC_OK, page);
  }

  private Optional<MediumFile> file(HttpServletRequest request, RoomPicture asked) {
    return cookies
        .inside(request)
        .flatMap(one -> pictures.picture(asked.room(), one, asked.hash(), asked.width()));
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
    if (isLoaded(request) && !path.get().rest().equals(PORTRAIT)) {
      reply.tell(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "");
      return;
    }
    switch (path.get().rest()) {
      case "number", "enter" -> atTheDoor(request, response, path.get());
      default -> inTheRoom(request, response, path.get());
    }
  }

  /** Files are taken inside alone. */
  private static boolean isLoaded(HttpServletRequest request) {
    return header(request, "Content-Type").startsWith("multipart/");
  }

  private static boolean isScript(HttpServletRequest request) {
    return header(request, "Accept").equals("text/plain");
  }

  private static String header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).orElse("");
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
    boolean typing = path.rest().equals("typed") || isScript(request);
    if (inside.isEmpty() && typing) {
      reply.tell(response, HttpServletResponse.SC_UNAUTHORIZED, "");
    } else if (inside.isEmpty()) {
      reply.onward(response, path.room());
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
        case PORTRAIT -> {
          bring(request, path.id(), inside);
          if (isScript(request)) {
            reply.tell(response, HttpServletResponse.SC_NO_CONTENT, "");
          } else {
            reply.onward(response, path.room() + "?portrait#self");
          }
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
    if (path.rest().equals("typed") || isScript(request)) {
      reply.tell(response, status, pages.words(request, refusal.why()));
    } else {
      PrivatePage page = pages.room(request, path, look(path, refusal.inside()), refusal.why());
      reply.page(request, response, status, page);
    }
  }

  private RoomPages.Look look(ProofPath path, InvitationToken inside) {
    return new RoomPages.Look(room.look(path.id(), inside), pictures.sent(path.id(), inside));
  }

  /** What is typed beside it is kept as well: without a script the whole page is sent. */
  private void bring(HttpServletRequest request, UUID id, InvitationToken inside)
      throws IOException {
    MediumForm form = MediumForm.in(request);
    type(request, id, inside);
    Origin origin = Origin.of(request.getRemoteAddr());
    String credit = form.description().credit();
    pictures.bring(id, inside, new PortraitRoom.Brought(credit, form.content(), origin));
  }

  private void type(HttpServletRequest request, UUID id, InvitationToken inside) {
    TypedForm form = new TypedForm(request);
    form.sayings().forEach((answer, saying) -> room.type(id, inside, answer, saying));
    form.particulars().ifPresent(words -> room.type(id, inside, words));
  }
}
