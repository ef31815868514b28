package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.verbatim.card.QuoteCard;
import org.verbatim.card.QuoteCards;
import org.verbatim.web.desk.DeskVoice;

/** The cards of the quotes of an interview as it is being written, and why some have none. */
@Named
@RequestScoped
public class InterviewCards {

  @Inject private InterviewHead head;
  @Inject private DeskVoice voice;

  /** All of them, in the order of the page. */
  public List<Line> getLines() {
    return QuoteCards.of(head.interview().manuscript().text()).stream().map(this::line).toList();
  }

  /** Whether it quotes nothing. */
  public boolean isNone() {
    return getLines().isEmpty();
  }

  /** Whether it quotes anything. */
  public boolean isSome() {
    return !isNone();
  }

  private Line line(QuoteCard card) {
    boolean ofTitle = card.name().equals(QuoteCards.TITLE);
    String place = ofTitle ? "title" : "block-" + card.name() + "-pulled";
    return new Line(
        card.words(),
        card.adapted(),
        card.isReady() ? "/desk/quote-card?interview=" + head.getId() + "&card=" + card.name() : "",
        head.interview().slug().value() + "-" + (ofTitle ? "title" : card.name()) + ".png",
        voice.text("desk", "cards.state." + card.state().name()),
        "/desk/edit-interview?id=" + head.getId() + "#" + place);
  }

  /**
   * One card.
   *
   * @param path where it is, or empty
   * @param file the name that it is kept under
   * @param state why it has none
   * @param field the way to the words in the editor
   */
  public record Line(
      String words, boolean adapted, String path, String file, String state, String field) {

    /** Whether there is a picture of it. */
    public boolean ready() {
      return !path.isEmpty();
    }

    /** Whether there is none. */
    public boolean missing() {
      return path.isEmpty();
    }
  }
}
