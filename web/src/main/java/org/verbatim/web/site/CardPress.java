package org.verbatim.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.verbatim.card.CardFrame;
import org.verbatim.card.CardPicture;
import org.verbatim.card.QuoteCards;
import org.verbatim.text.InterviewText;
import org.verbatim.web.reading.Words;

/** Pictures of quotes, in the frame of this site and the language of their text. */
@ApplicationScoped
public class CardPress {

  private static final String PNG = "image/png";

  private SiteSettings settings;

  /** For the container's proxy. */
  protected CardPress() {}

  /** Cards with the name of that site. */
  @Inject
  public CardPress(SiteSettings settings) {
    this.settings = settings;
  }

  /** The card of that name; none for words that nobody said. */
  Optional<StoredPage> card(InterviewText text, String series, String name) {
    return QuoteCards.ready(text, name)
        .map(card -> CardPicture.draw(card, frame(text, series)))
        .map(png -> StoredPage.asIs(PNG, png));
  }

  /** The same of a text that is not published. */
  public Optional<StoredPage> card(Proof proof, String name) {
    return card(proof.text(), proof.series().map(Headlines::placeLabel).orElse(""), name);
  }

  /** Sends a card that nobody is to keep. */
  public void send(StoredPage card, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new SiteReply(request, response).sendOnce(card);
  }

  private CardFrame frame(InterviewText text, String series) {
    boolean english = text.language().equals(Locale.ENGLISH.getLanguage());
    Words words = Words.in(english ? Locale.ENGLISH : Locale.FRENCH);
    return new CardFrame(settings.name(), series, words.say("card.adapted"));
  }
}
