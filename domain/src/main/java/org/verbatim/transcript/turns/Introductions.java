package org.verbatim.transcript.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbatim.text.FoldedText;
import org.verbatim.transcript.proposal.Guest;
import org.verbatim.transcript.proposal.ProposedTurn;
import org.verbatim.transcript.proposal.Role;

/** Who is introduced before the first answer, and who asked. */
final class Introductions {

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
  private static final String NAME =
      "(" + WORD + "(?: (?:de |du |van |von |Le |La |d’|d')?(?:" + WORD + "|\\p{Lu}\\.)){1,3})";
  private static final List<Pattern> INTRODUCED =
      List.of(
          Pattern.compile(
              "(?:[Ee]ntretien avec|[Rr]encontre avec|[Qq]uestions à|[Ii]nterview"
                  + " (?:de|with)|[Cc]onversation"
                  + " with|[Bb]onjour|[Bb]onsoir|[Hh]ello|[Mm]orning|[Ww]elcome|[Mm]eet|[Rr]ecevons|[Rr]encontré|[Ss]poke"
                  + " (?:to|with)|[Mm]et|[Jj]oined by)[ ,]+(?:[a-zà-ÿ’' -]{0,40} )?"
                  + NAME),
          Pattern.compile(
              "^"
                  + NAME
                  + "(?: ?[,:–—(]| est | dirige | préside | is | leads | heads | runs | enseigne |"
                  + " a )"),
          Pattern.compile(NAME + " ?(?:,| est | is )"));
  private static final String TITLE =
      "((?:(?!\\b(?:vous|you)\\b)[^.;:?!()«»\"]){4,110}?)(?=[.;:?!()«»\"]| (?:et vous|and you)|,"
          + " (?:vous|you|qui|who|nous|répond|revient|explique|a |on )|"
          + " (?:nous|répond|revient|explique|décrypte|raconte|a"
          + " accepté|talks|tells|explains|answers) |$)";

  private Introductions() {}

  static List<String> byline(List<Line> lines) {
    List<String> names = new ArrayList<>();
    for (Line line : lines) {
      if (Boilerplate.isByline(line)) {
        String words = line.words().replaceAll("[\\s.)\\]]+$", "");
        Matcher by = Pattern.compile("(?i).*?\\b(?:par|by)\\s+(.*)", Pattern.DOTALL).matcher(words);
        if (by.matches()) {
          names.addAll(List.of(by.group(1).split("\\s*(?:,|\\bet\\b|\\band\\b|&)\\s*")));
        }
      }
    }
    return names.stream().map(String::strip).filter(name -> !name.isEmpty()).limit(5).toList();
  }

  static Guest guest(List<Line> lines, List<ProposedTurn> turns) {
    String before = introduction(turns);
    Optional<String> labelled =
        turns.stream()
            .filter(turn -> turn.role() == Role.ANSWER && turn.speaker().indexOf(' ') > 0)
            .map(ProposedTurn::speaker)
            .map(name -> name.replaceAll("\\s*\\(.*\\)$", ""))
            .findFirst();
    String name = labelled.orElseGet(() -> introduced(before));
    if (name.isEmpty()) {
      return Guest.UNKNOWN;
    }
    Affiliation told = Affiliation.of(title(before, name));
    return new Guest(properly(name), told.title(), told.organisation());
  }

  /** Names in capitals are written as names are. */
  private static String properly(String name) {
    if (!name.equals(name.toUpperCase(java.util.Locale.ROOT))) {
      return name;
    }
    StringBuilder proper = new StringBuilder();
    boolean first = true;
    for (char letter : name.toLowerCase(java.util.Locale.ROOT).toCharArray()) {
      proper.append(first ? Character.toUpperCase(letter) : letter);
      first = !Character.isLetter(letter);
    }
    return proper.toString();
  }

  private static String introduction(List<ProposedTurn> turns) {
    StringBuilder words = new StringBuilder();
    for (ProposedTurn turn : turns) {
      if (turn.role() == Role.ANSWER) {
        break;
      }
      if (turn.role() != Role.SET_ASIDE && turn.role() != Role.CAPTION) {
        turn.passages().forEach(passage -> words.append(passage.words()).append('\n'));
      }
    }
    return words.toString();
  }

  private static String introduced(String before) {
    for (Pattern pattern : INTRODUCED) {
      for (String line : before.split("\n")) {
        Matcher name = pattern.matcher(line);
        if (name.find()) {
          return name.group(1);
        }
      }
    }
    return "";
  }

  private static String title(String before, String name) {
    Pattern behind =
        Pattern.compile(
            "(?iu)"
                + Pattern.quote(name)
                + "(?:,| est| is| \\(|, vous êtes|\\. Vous êtes|\\. You are) "
                + TITLE);
    Matcher found = behind.matcher(before);
    Pattern ahead =
        Pattern.compile(
            "(?um)^(?:À [^,\\n]{2,30}, )?([^,.;:?!\\n]{4,110}), " + Pattern.quote(name));
    return java.util.stream.Stream.concat(found.results(), ahead.matcher(before).results())
        .map(match -> match.group(1).strip())
        .map(title -> title.replaceAll("^(?:la |le |l’|l'|the |une? |an? )", ""))
        .filter(title -> FoldedText.of(title).value().length() > 4)
        .findFirst()
        .orElse("");
  }
}
