package org.verbatim.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.verbatim.media.MediaLibrary;
import org.verbatim.media.MediumFile;
import org.verbatim.readers.ReadingRoom;

/** The pictures of what readers may see, and no others. */
@WebServlet("/media/*")
public class PublicPictures extends PictureFile {

  private static final long serialVersionUID = 1L;
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final transient ReadingRoom room;
  private final transient MediaLibrary library;

  /** Pictures of this library that stand in this room. */
  @Inject
  public PublicPictures(ReadingRoom room, MediaLibrary library) {
    super(FOR_GOOD);
    this.room = room;
    this.library = library;
  }

  @Override
  protected Optional<MediumFile> find(HttpServletRequest request) {
    return PictureAddress.in(request)
        .filter(asked -> room.pictures(Set.of(asked.hash())).containsKey(asked.hash()))
        .flatMap(asked -> library.file(asked.hash(), asked.width()));
  }
}
