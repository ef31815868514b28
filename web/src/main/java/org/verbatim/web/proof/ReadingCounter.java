package org.verbatim.web.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.media.MediumFile;
import org.verbatim.proof.PortraitRoom;
import org.verbatim.proof.ProofRoom;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.Origin;
import org.verbatim.web.desk.RefusalWords;
import org.verbatim.web.desk.media.MediumForm;

/** What is behind the experts' door for those who came to read their answers. */
@ApplicationScoped
public class ReadingCounter {

  /** Where a portrait is sent. */
  static final String PORTRAIT = "portrait";

  private ProofRoom room;
  private PortraitRoom pictures;
  private RoomPages pages;
  private PrivateReply reply;

  /** For the container's proxy. */
  protected ReadingCounter() {}

  /** Serves what is in these rooms. */
  @Inject
  public ReadingCounter(
      ProofRoom room, PortraitRoom pictures, RoomPages pages, PrivateReply reply) {
    this.room = room;
    this.pictures = pictures;
    this.pages = pages;
    this.reply = reply;
  }

  /** Whether a script asks, which wants words and no page. */
  static boolean isForScript(HttpServletRequest request, ProofPath path) {
    return path.rest().equals("typed") || "text/plain".equals(request.getHeader("Accept"));
  }

  PrivatePage page(HttpServletRequest request, ProofPath path, InvitationToken inside) {
    return pages.room(request, path, look(path, inside));
  }

  Optional<MediumFile> picture(RoomPicture asked, InvitationToken inside) {
    return pictures.picture(asked.room(), inside, asked.hash(), asked.width());
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
          if (isForScript(request, path)) {
            reply.tell(response, HttpServletResponse.SC_NO_CONTENT, "");
          } else {
            reply.onward(response, path.room() + "?portrait#self");
          }
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
    RoomPages.Look look = look(path, refusal.inside());
    if (isForScript(request, path)) {
      Locale language = look.sheet().proof().reader().language().locale();
      reply.tell(response, status, RefusalWords.of(refusal.why(), language));
    } else {
      PrivatePage page = pages.room(request, path, look, refusal.why());
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
