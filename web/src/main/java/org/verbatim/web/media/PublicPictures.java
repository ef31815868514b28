package org.verbatim.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.verbatim.media.MediaLibrary;
import org.verbatim.media.MediumFile;
import org.verbatim.readers.ReadingRoom;

/** The pictures of what readers may see, and no others. */
@WebServlet("/media/*")
public class PublicPictures extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final transient ReadingRoom room;
  private final transient MediaLibrary library;

  /** Pictures of this library that stand in this room. */
  @Inject
  public PublicPictures(ReadingRoom room, MediaLibrary library) {
    this.room = room;
    this.library = library;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PictureReply reply = new PictureReply(request, response);
    Optional<MediumFile> file =
        PictureAddress.in(request)
            .filter(asked -> room.pictures(Set.of(asked.hash())).containsKey(asked.hash()))
            .flatMap(asked -> library.file(asked.hash(), asked.width()));
    if (file.isPresent()) {
      reply.send(file.get(), FOR_GOOD);
    } else {
      reply.sendNothing();
    }
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }
}
