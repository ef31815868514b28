package org.verbatim.transcript.turns;

import java.util.regex.Pattern;
import org.verbatim.transcript.reading.Shape;

/** What pages have around an interview, and what the editors wrote into it. */
final class Boilerplate {

  private static final int LONGEST = 60;

  private static final Pattern PAGE =
      Pattern.compile(
          "appeared first on|est apparu en premier sur|was last modified|derniere modification le|derniere mise a jour|mis a jour le|^partager|^share (this|on)|^tweet(er)?$|^facebook|^linkedin|^suivez-nous|^follow us"
              + "|cookies|laisser un commentaire|laissez un commentaire|leave a (reply|comment)|votre adresse (e-mail|de messagerie)|your email address|champs obligatoires|required fields|^\\d+ (commentaires?|comments?)$|^commentaires?( \\(|$)|^comments?( \\(|$)"
              + "|^accueil\\b.{0,60}[>›/|]|^home\\b.{0,60}[>›/|]|^menu$|^rechercher|^search$|^skip to|^aller au contenu|inscrivez-vous a|abonnez-vous|subscribe|newsletter|^temps de lecture|^lecture :|^\\d+ min(utes)? (de lecture|read)|min read$"
              + "|^lire aussi|^a lire (aussi|egalement)|^read (also|more|next)|^related (posts|articles)|^articles? (lies|similaires|associes|precedent|suivant)|^previous post|^next post|^tags? ?:|^mots-cles|^categories? ?:|^filed under|^posted (on|by|in)|^publie (le|par|dans)|^published (on|by)|^copyright|^©|tous droits reserves|all rights reserved|^imprimer|^print$|^a propos de l'auteur|^cliquez (ici|pour)|^click (here|to)|^loading|^chargement|^webvtt|^page \\d+( sur \\d+| of \\d+)?$|^\\d+ / \\d+$|^transcription (automatique|generee)|^transcribed by|^transcript generated|^j'aime( \\d+)?$|^accepter( et fermer)?$|^accept( all)?$|^repondre$|^reply$");
  private static final Pattern NOTE =
      Pattern.compile(
          "^[\\[(]? ?(ndlr|ndr|note de la redaction|editor's note|ed\\.? note|note from the editor)\\b.*");
  private static final Pattern CAPTION =
      Pattern.compile(
          "^(photos?|credits?|image|images|illustration|legende|©)( |:|©).{0,140}$|.{5,200}[(\\[](photo|credit|©|image).{0,80}[)\\]]\\.?$|.{10,160} (©|photo (by|de|:)|credit ?:) ?.{2,60}$");
  static final Pattern STAGE =
      Pattern.compile(
          "^[(\\[](rires?|silence|applaudissements|musique|pause|laughs|laughter|music|inaudible|applause)[)\\]]\\.?$");
  static final Pattern BYLINE =
      Pattern.compile(
          "^[\\[(]?(propos recueillis par|entretien (realise|mene|conduit) par|interview realisee par|interview(ed)? by|interview conducted by|recueilli par) (.{3,80}?)[.\\])]*$");

  private Boilerplate() {}

  static boolean isPage(Line line) {
    return line.shape() == Shape.FURNITURE
        || line.length() <= LONGEST
            && PAGE.matcher(line.folded()).find()
            && line.speaker().isEmpty();
  }

  static boolean isNote(Line line) {
    return NOTE.matcher(line.folded()).matches();
  }

  static boolean isCaption(Line line) {
    boolean worded = line.length() <= LONGEST && CAPTION.matcher(line.folded()).matches();
    return line.shape() == Shape.CAPTION || worded && line.speaker().isEmpty();
  }

  static boolean isByline(Line line) {
    return BYLINE.matcher(line.folded()).matches();
  }
}
