package org.verbatim.transcript.turns;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where somebody works, told apart from what they are, as far as a title says it plainly: "at" a
 * house that has a name of its own. What could be a town, a field or the past is left in the title.
 */
record Affiliation(String title, String organisation) {

  private static final String HOUSE =
      "(?:[Uu]niversité|[Ii]nstitut|[Éé]cole|[Cc]entre|CHU|[Hh]ôpital|[Ll]aboratoire|[Oo]bservatoire|[Mm]usée|[Mm]uséum|[Ff]ondation|[Aa]cadémie|[Aa]gence|[Mm]inistère|[Cc]ollège|[Ff]aculté|[Cc]onservatoire|[Cc]ompagnie|[Cc]oopérative|[Ss]ociété|[Aa]rchives|[Bb]ibliothèque|[Ss]tation)";
  private static final String ENGLISH_HOUSE =
      "(?:\\p{Lu}[\\p{L}’'-]*(?: of| and| for| the)?(?: the)?"
          + " ){0,5}(?:University|Institute|Institution|College|School|Hospital|Museum|Centre|Center|Laboratory|Observatory|Foundation|Academy|Council|Society|Agency|Trust|Library|Archives?)(?:"
          + " (?:of|for)?(?: the)? ?\\p{Lu}[\\p{L}’'-]*){0,5}";
  private static final String INITIALS = "\\p{Lu}{3,7}\\d?";

  /** With whatever is said of them behind it. */
  private static final String TO_THE_END = "(?=,|$).*$";

  private static final String NAMED =
      "("
          + INITIALS
          + "|"
          + HOUSE
          + "(?: [\\p{L}\\d’'.-]+){1,8}|"
          + HOUSE
          + "-[\\p{L}-]+)"
          + TO_THE_END;
  private static final String ENGLISH_NAMED =
      "(?:the )?(" + INITIALS + "|" + ENGLISH_HOUSE + ")" + TO_THE_END;

  /** Those who are of a house, and not of a subject. */
  private static final String HEADS =
      "(?:direct(?:eur|rice)(?:"
          + " (?:général|adjoint|scientifique)e?)?|président(?:e)?|fondat(?:eur|rice)|secrétaire"
          + " générale?)";

  private static final String ENGLISH_HEADS =
      "(?:director|president|head|founder|chair|dean|secretary general)";

  private static final List<Pattern> PLAINLY =
      List.of(
          Pattern.compile("^(" + HEADS + ") (?:du |de la |de l[’']|de )" + NAMED),
          Pattern.compile("^(" + ENGLISH_HEADS + ") of " + ENGLISH_NAMED),
          Pattern.compile("^(.{3,}?),? (?:au|à l[’']|à la|à|chez) ?" + NAMED),
          Pattern.compile("^(.{3,}?),? (?:at|with) " + ENGLISH_NAMED));

  private static final Pattern PAST =
      Pattern.compile(
          "(?iu)\\b(anciens?|anciennes?|ex|former|formerly|late|retired|retraitée?|diplômée?|formée?|passée?|invitée?)\\b");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?iu)"
              + " (et|ou|où|qui|que|dont|depuis|pendant|avec|pour|mais|puis|est|a|and|or|who|where|since|with|but|until|is|has)"
              + " ");

  /** Initials of countries, fields and departments. */
  private static final Set<String> NO_HOUSES =
      Set.of(
          "USA", "URSS", "VIH", "SIDA", "RSE", "SAV", "DSI", "PIB", "ADN", "ARN", "HIV", "AIDS",
          "DNA", "UNE", "LES", "PME", "ZAD", "HLM", "BTP");

  /** Tells the two apart, without what is said of them behind the house; or the title alone. */
  static Affiliation of(String title) {
    for (Pattern pattern : PLAINLY) {
      Matcher found = pattern.matcher(title);
      if (found.matches() && isPlain(found)) {
        return new Affiliation(found.group(1), found.group(2));
      }
    }
    return new Affiliation(title, "");
  }

  /** A house has a name: "the university" could be any. */
  private static boolean isPlain(Matcher found) {
    String house = found.group(2);
    boolean named = house.codePoints().skip(1).anyMatch(Character::isUpperCase);
    return named
        && !NO_HOUSES.contains(house)
        && !PAST.matcher(found.group(1)).find()
        && !GOES_ON.matcher(" " + house + " ").find();
  }
}
