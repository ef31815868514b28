package org.verbatim.card;

import java.nio.file.Files;
import java.nio.file.Path;

/** Draws a card in a Java of its own, into the file that is named. */
final class Drawing {

  private Drawing() {}

  public static void main(String[] arguments) throws Exception {
    QuoteCard card =
        new QuoteCard("q1", arguments[1], arguments[2], arguments[3], true, QuoteCard.State.READY);
    CardFrame frame = new CardFrame("Verbatim", "Parole d’Expert #10", "Propos adaptés");
    Files.write(Path.of(arguments[0]), CardPicture.draw(card, frame));
  }
}
