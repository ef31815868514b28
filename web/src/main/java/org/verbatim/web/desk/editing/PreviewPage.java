package org.verbatim.web.desk.editing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.verbatim.web.resource.OneFile;
import org.verbatim.web.site.Proof;
import org.verbatim.web.site.Proofs;

/** The page of an interview as readers would see it, for the frames of preview and review. */
@WebServlet("/desk/preview-page")
public class PreviewPage extends OneFile<Proof> {

  private static final long serialVersionUID = 1L;

  private final transient ProofReader reader;
  private final transient Proofs proofs;

  /** Shows what this reader lays out. */
  @Inject
  public PreviewPage(ProofReader reader, Proofs proofs) {
    this.reader = reader;
    this.proofs = proofs;
  }

  @Override
  protected Optional<Proof> find(HttpServletRequest request) {
    return reader.proof(request.getParameter("interview"), request.getParameter("revision"));
  }

  @Override
  protected void send(Proof proof, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    proofs.send(request, response, proof);
  }
}
