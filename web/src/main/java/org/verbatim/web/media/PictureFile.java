package org.verbatim.web.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.verbatim.media.MediumFile;
import org.verbatim.web.resource.OneFile;

/** An address that gives out a picture. */
abstract class PictureFile extends OneFile<MediumFile> {

  private static final long serialVersionUID = 1L;

  private final String caching;

  /** Pictures that are kept so by who sees them. */
  PictureFile(String caching) {
    this.caching = caching;
  }

  @Override
  protected void send(MediumFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new PictureReply(request, response).send(file, caching);
  }

  @Override
  protected void sendNothing(HttpServletRequest request, HttpServletResponse response) {
    new PictureReply(request, response).sendNothing();
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }
}
