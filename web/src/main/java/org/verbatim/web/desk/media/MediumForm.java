package org.verbatim.web.desk.media;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.verbatim.media.ImageIntake;
import org.verbatim.media.MediaRefusal;
import org.verbatim.media.MediumDescription;
import org.verbatim.refusal.Refused;
import org.verbatim.text.Letters;

/** A file that is sent with what is to be said about it. */
public final class MediumForm {

  private final HttpServletRequest request;
  private final Part file;

  private MediumForm(HttpServletRequest request, Part file) {
    this.request = request;
    this.file = file;
  }

  /** The server gives up on a form that is larger than it may be, and says so only like this. */
  public static MediumForm in(HttpServletRequest request) throws IOException {
    try {
      Part file = request.getPart("file");
      if (file == null) {
        throw new Refused(MediaRefusal.EMPTY_FILE);
      }
      return new MediumForm(request, file);
    } catch (IllegalStateException tooLarge) {
      throw new Refused(MediaRefusal.FILE_TOO_LARGE, ImageIntake.MOST_BYTES / 1024 / 1024);
    } catch (ServletException noForm) {
      throw new Refused(MediaRefusal.EMPTY_FILE);
    }
  }

  /** The file itself. */
  public InputStream content() throws IOException {
    return file.getInputStream();
  }

  /** What it was called where it comes from. */
  public String name() {
    return Letters.asTyped(Optional.ofNullable(file.getSubmittedFileName()).orElse(""));
  }

  /** What is said about it. */
  public MediumDescription description() {
    return new MediumDescription(said("caption"), said("credit"), said("alt"));
  }

  private String said(String field) {
    return Optional.ofNullable(request.getParameter(field)).orElse("");
  }
}
