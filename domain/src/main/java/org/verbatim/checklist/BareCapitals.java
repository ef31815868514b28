package org.verbatim.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verbatim.text.FoldedText;

/**
 * French capitals have their accents (Académie française, Imprimerie nationale). Words that are
 * often typed without one are looked up in a list, so that no name and no acronym is ever touched;
 * « A » is looked at only where it begins a sentence before a word that the verb cannot stand
 * before.
 */
final class BareCapitals implements Check {

  private static final List<String> WORDS =
      List.of(
          "Âge",
          "Âgé",
          "Âgée",
          "Âme",
          "Ça",
          "Écarter",
          "Échange",
          "Échanges",
          "Échec",
          "Éclairage",
          "École",
          "Écoles",
          "Écologie",
          "Économie",
          "Économiste",
          "Écoute",
          "Écouter",
          "Écoutez",
          "Écran",
          "Écrans",
          "Écrire",
          "Écrit",
          "Écrivain",
          "Écrivaine",
          "Éditeur",
          "Éditrice",
          "Édition",
          "Éditions",
          "Éducation",
          "Également",
          "Église",
          "Églises",
          "Égypte",
          "Élection",
          "Élections",
          "Électricité",
          "Élève",
          "Élèves",
          "Élu",
          "Élue",
          "Élus",
          "Émission",
          "Énergie",
          "Énergies",
          "Énorme",
          "Énormément",
          "Époque",
          "Équipe",
          "Équipes",
          "États",
          "État",
          "Étais",
          "Était",
          "Étaient",
          "Étant",
          "Étape",
          "Étapes",
          "Été",
          "Étés",
          "Êtes",
          "Étiez",
          "Étions",
          "Étrange",
          "Étranger",
          "Étrangers",
          "Être",
          "Êtres",
          "Étude",
          "Études",
          "Étudiant",
          "Étudiante",
          "Étudiants",
          "Évaluation",
          "Événement",
          "Événements",
          "Évidemment",
          "Éviter",
          "Évitez",
          "Évolution",
          "Île",
          "Îles",
          "Ôtez");

  private static final Map<String, String> RIGHT =
      WORDS.stream().collect(Collectors.toMap(BareCapitals::bare, Function.identity()));

  /** Both look at the letter first: what is behind it is looked at for every letter otherwise. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?=[ACEIO])(?<![\\p{L}\\p{M}\\p{N}.@/_-])[ACEIO][\\p{Ll}]+(?![\\p{L}\\p{M}\\p{N}@/_.]\\p{L})");

  private static final Pattern A_ALONE =
      Pattern.compile(
          "(?=A )(?:^|(?<=[.!?…»\\n][\\s\\p{Z}]{0,3})|(?<=[«“–—]\\p{Z}?))(A (?:[lL](?:a|['’])|"
              + "(?:partir|propos|quoi|qui|quel(?:le)?s?|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|"
              + "ses|votre|vos|notre|nos|leurs?|force|travers|côté|chaque|peine|titre|terme|savoir|"
              + "telle?|moins|vrai|défaut|condition|cause|commencer|mesure|long|court|quand|toute?s?|"
              + "tous)(?![\\p{L}\\p{M}-])))");

  @Override
  public Stream<Finding> in(Subject subject) {
    if (!subject.isFrench()) {
      return Stream.empty();
    }
    return subject.passages().stream().filter(Passage::isOwn).flatMap(BareCapitals::in);
  }

  private static Stream<Finding> in(Passage passage) {
    Stream<Finding> words =
        BARE.matcher(passage.words())
            .results()
            .map(MatchResult::group)
            .filter(RIGHT::containsKey)
            .map(bare -> found(passage, bare, RIGHT.getOrDefault(bare, bare)));
    Stream<Finding> alone =
        A_ALONE
            .matcher(passage.words())
            .results()
            .map(found -> found.group(1))
            .map(bare -> found(passage, bare, "À" + bare.substring(1)));
    return Stream.concat(words, alone);
  }

  private static Finding found(Passage passage, String bare, String right) {
    return new Finding(Severity.WARNS, "check.capital", passage.field(), bare, right);
  }

  /** As it is typed on a keyboard without capitals that have accents: the rest keeps its own. */
  private static String bare(String right) {
    String first = FoldedText.of(right.substring(0, 1)).value().toUpperCase(Locale.FRENCH);
    return first + right.substring(1);
  }
}
