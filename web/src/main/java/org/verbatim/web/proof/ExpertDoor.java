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
import org.verbatim.refusal.Refused;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.Origin;

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

  private final transient ProofDoor door;
  private final transient RoomCounter counter;
  private final transient PortraitRoom pictures;
  private final transient RoomPages pages;
  private final transient ProofCookies cookies;
  private final transient PrivateReply reply;

  /** A door to this room. */
  @Inject
  public ExpertDoor(
      ProofDoor door,
      RoomCounter counter,
      PortraitRoom pictures,
      RoomPages pages,
      ProofCookies cookies,
      PrivateReply reply) {
    this.door = door;
    this.counter = counter;
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
      Optional<InvitationToken> inside = cookies.inside(request);
      reply.picture(response, inside.flatMap(one -> look(picture.get(), one)));
    } else if (path.isEmpty()) {
      reply.page(request, response, HttpServletResponse.SC_NOT_FOUND, pages.nowhere(request));
    } else if (!path.get().rest().isEmpty()) {
      cookies.keepLink(response, path.get().id(), path.get().rest());
      reply.onward(response, path.get().room() + pages.tongueOf(request));
    } else {
      show(request, response, path.get());
    }
  }

  private Optional<MediumFile> look(RoomPicture asked, InvitationToken inside) {
    return pictures.picture(asked.room(), inside, asked.hash(), asked.width());
  }

  private void show(HttpServletRequest request, HttpServletResponse response, ProofPath path)
      throws IOException {
    Optional<InvitationToken> inside = inside(request, path.id());
    PrivatePage page =
        inside.isPresent()
            ? counter.page(new Visit(request, path, inside.get()))
            : pages.door(request, path, Optional.empty());
    reply.page(request, response, HttpServletResponse.SC_OK, page);
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
    if (isLoaded(request) && !path.get().rest().equals(RoomToRead.PORTRAIT)) {
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
    return Optional.ofNullable(request.getHeader("Content-Type"))
        .orElse("")
        .startsWith("multipart/");
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
    if (inside.isEmpty() && path.isForScript(request)) {
      reply.tell(response, HttpServletResponse.SC_UNAUTHORIZED, "");
    } else if (inside.isEmpty()) {
      reply.onward(response, path.room());
    } else if (path.rest().equals("leave")) {
      leave(response, path, inside.get());
    } else {
      counter.act(new Visit(request, path, inside.get()), response);
    }
  }

  private void leave(HttpServletResponse response, ProofPath path, InvitationToken inside)
      throws IOException {
    door.leave(path.id(), inside);
    cookies.forget(response, path.id());
    reply.onward(response, path.room());
  }
}
