package org.verbatim.web.desk.editing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.verbatim.web.site.CardPress;
import org.verbatim.web.site.Proof;

/** The card of a quote of the working text, for the desk. */
@WebServlet("/desk/quote-card")
public class QuoteCardFile extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient ProofReader reader;
  private final transient CardPress press;

  /** Cards of the texts that this reader lays out. */
  @Inject
  public QuoteCardFile(ProofReader reader, CardPress press) {
    this.reader = reader;
    this.press = press;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Proof> proof = reader.proof(request.getParameter("interview"), null);
    String name = Optional.ofNullable(request.getParameter("card")).orElse("");
    if (proof.isEmpty() || !press.send(request, response, proof.get(), name)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
