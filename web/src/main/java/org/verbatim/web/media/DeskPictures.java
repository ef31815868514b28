package org.verbatim.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.verbatim.media.MediaLibrary;
import org.verbatim.media.MediumFile;

/**
 * All pictures, for whoever is let into the desk: the server asks for a role at everything under
 * /desk. Kept by the browser of that person, and by nothing in between.
 */
@WebServlet("/desk/media/*")
public class DeskPictures extends PictureFile {

  private static final long serialVersionUID = 1L;
  private static final String FOR_GOOD = "private, max-age=31536000, immutable";

  private final transient MediaLibrary library;

  /** Pictures of this library. */
  @Inject
  public DeskPictures(MediaLibrary library) {
    super(FOR_GOOD);
    this.library = library;
  }

  @Override
  protected Optional<MediumFile> find(HttpServletRequest request) {
    return PictureAddress.in(request).flatMap(asked -> library.file(asked.hash(), asked.width()));
  }
}
