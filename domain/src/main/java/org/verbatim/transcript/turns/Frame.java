package org.verbatim.transcript.turns;

import java.util.regex.Pattern;
import org.verbatim.transcript.reading.Emphasis;

/** How much a paragraph is of the lead before an interview, or of the words after it. */
final class Frame {

  private static final Pattern LEAD =
      Pattern.compile(
          "\\b(entretien|rencontre|interview|parole d'expert|questions a|nous l'avons|nous avons|repond|revient sur|nous recoit|a accepte|se confie|explique|decrypte|portrait|we met|we spoke|spoke (to|with)|talks|talked|sat down|answers|conversation|in this|dans cet|recu|a l'occasion)\\b");
  private static final Pattern CLOSING =
      Pattern.compile(
          "\\b(propos recueillis|retrouvez|retrouver|pour aller plus loin|vient de publier|dernier ouvrage|dernier livre|a paraitre|est l'auteur|est l'autrice|prochain (entretien|numero|rendez-vous)|autres entretiens|serie|remercions|cet entretien|cette interview|la redaction|a ete|this interview|find (all|the|more|out)|latest book|is the author|read more|other interviews|next (interview|week|month)|was (recorded|conducted|edited)|further reading)\\b");
  private static final Pattern PERSON =
      Pattern.compile(
          "\\b(est|dirige|preside|enseigne|a fonde|is|leads|heads|teaches|founded|works)\\b");

  private Frame() {}

  static double lead(Line line, int place) {
    double weight = side(line) - 0.4;
    weight += LEAD.matcher(line.folded()).find() ? 1.5 : 0;
    weight += PERSON.matcher(line.folded()).find() ? 0.7 : 0;
    weight += place < 2 ? 0.8 : 0;
    return weight + (line.emphasis() == Emphasis.NONE ? 0 : 0.8);
  }

  static double closing(Line line) {
    double weight = side(line) - 0.6;
    weight += CLOSING.matcher(line.folded()).find() ? 2.6 : 0;
    return weight + (line.emphasis() == Emphasis.ITALIC ? 1.5 : 0);
  }

  /** Neither speaks nor is spoken to. */
  private static double side(Line line) {
    String meant = Words.meant(line.folded());
    boolean oneself = Words.ONESELF.matcher(meant).find();
    boolean addressed = Words.ADDRESSED.matcher(meant).find();
    return 0.8 - (oneself ? 3 : 0) - (addressed ? 2.5 : 0) - (line.asks() ? 2.5 : 0);
  }
}
