package org.verbatim.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.verbatim.readers.Headline;
import org.verbatim.web.reading.InterviewComposer;
import org.verbatim.web.reading.InterviewFacts;
import org.verbatim.web.reading.InterviewPage;
import org.verbatim.web.reading.Link;

/**
 * Shows the desk what readers would see: the same view in the same frame, for a text that is not
 * published. Nothing of it is kept, by this server, by the browser or by search engines.
 */
@ApplicationScoped
public class Proofs {

  private static final String HTML = "text/html;charset=UTF-8";

  private PageFrame frame;
  private PagePress press;

  /** For the container's proxy. */
  protected Proofs() {}

  /** Proofs in that frame. */
  @Inject
  public Proofs(PageFrame frame, PagePress press) {
    this.frame = frame;
    this.press = press;
  }

  /** Sends one proof. */
  public void send(HttpServletRequest request, HttpServletResponse response, Proof proof)
      throws IOException {
    String html = press.print(request, response, page(proof));
    new SiteReply(request, response).sendOnce(StoredPage.of(PageFrame.OK, HTML, html));
  }

  private SitePage page(Proof proof) {
    Locale language = proof.language();
    InterviewPage article =
        InterviewComposer.compose(
            proof.text(),
            InterviewFacts.unpublished(
                language, proof.interviewers(), series(proof), proof.pictures()));
    SiteAddress address = new SiteAddress(SiteRoute.INTERVIEW, language, proof.slug(), 1);
    SiteContent content = new SiteContent.Interview(article, "", List.of());
    return frame.page(address, language, "interview", head(article, language), content);
  }

  /** Without a canonical address, so that nobody keeps it. */
  private Head head(InterviewPage article, Locale language) {
    return new Head(
        frame.titled(article.title()),
        article.title(),
        "",
        "",
        "",
        "website",
        language.getLanguage(),
        StructuredData.NONE);
  }

  private static Optional<Link> series(Proof proof) {
    Paths paths = new Paths(proof.language());
    return proof
        .series()
        .map(
            place ->
                new Link(
                    Headlines.placeLabel(
                        new Headline.InSeries(place.slug(), place.title(), place.number())),
                    paths.series(place.slug())));
  }
}
