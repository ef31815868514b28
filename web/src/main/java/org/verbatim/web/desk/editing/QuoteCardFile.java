package org.verbatim.web.desk.editing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.verbatim.web.resource.OneFile;
import org.verbatim.web.site.CardPress;
import org.verbatim.web.site.StoredPage;

/** The card of a quote of the working text, for the desk. */
@WebServlet("/desk/quote-card")
public class QuoteCardFile extends OneFile<StoredPage> {

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
  protected Optional<StoredPage> find(HttpServletRequest request) {
    String name = Optional.ofNullable(request.getParameter("card")).orElse("");
    return reader
        .proof(request.getParameter("interview"), null)
        .flatMap(proof -> press.card(proof, name));
  }

  @Override
  protected void send(StoredPage card, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    press.send(card, request, response);
  }
}
