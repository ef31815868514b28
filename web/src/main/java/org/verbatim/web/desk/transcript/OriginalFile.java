package org.verbatim.web.desk.transcript;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.verbatim.transcript.TranscriptDesk;
import org.verbatim.transcript.TranscriptFile;
import org.verbatim.web.desk.UuidText;
import org.verbatim.web.resource.OneFile;

/**
 * The original of a transcript, to take along byte by byte. It is somebody else's file: no browser
 * is to show it, or to guess what it is.
 */
@WebServlet("/desk/transcript-original")
public class OriginalFile extends OneFile<TranscriptFile> {

  private static final long serialVersionUID = 1L;
  private static final String PASTED = "transcription.html";

  private final transient TranscriptDesk desk;

  /** Gives out what this desk keeps. */
  @Inject
  public OriginalFile(TranscriptDesk desk) {
    this.desk = desk;
  }

  @Override
  protected Optional<TranscriptFile> find(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("id"))
        .flatMap(UuidText::parse)
        .flatMap(desk::original);
  }

  @Override
  protected void send(
      TranscriptFile original, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes = original.bytes();
    response.setContentType("application/octet-stream");
    response.setHeader("Content-Disposition", attachment(original.name()));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** A name may have accents (RFC 6266, 4.3); what was pasted has none. */
  private static String attachment(String name) {
    String called = name.isEmpty() ? PASTED : name;
    String encoded = URLEncoder.encode(called, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }
}
