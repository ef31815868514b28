package org.verbatim.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The same word twice, with nothing but a space between. What a language doubles is not counted,
 * nor what people double when they speak, for these are the words of people who spoke. A capital at
 * the second word is a name (« la La Rochelle des marins », Duran Duran).
 */
final class DoubledWords implements Check {

  /**
   * French: pronouns that are subject and object (« nous nous levons »), « faire faire », « en en
   * parlant »; and spoken insistence and exclamations.
   */
  private static final Set<String> FRENCH =
      Set.of(
          "nous",
          "vous",
          "faire",
          "en",
          "très",
          "trop",
          "bien",
          "bon",
          "si",
          "non",
          "oui",
          "tout",
          "plus",
          "vraiment",
          "beaucoup",
          "jamais",
          "toujours",
          "longtemps",
          "vite",
          "petit",
          "doucement",
          "là",
          "ah",
          "eh",
          "ha",
          "hé",
          "ho",
          "oh",
          "hop",
          "chut",
          "toc",
          "boum");

  /** English: « had had », « that that », « gave her her »; and the same of speech. */
  private static final Set<String> ENGLISH =
      Set.of(
          "had", "that", "her", "is", "do", "very", "really", "so", "too", "no", "yes", "never",
          "long", "many", "much", "more", "well", "now", "there", "oh", "ha", "ah", "bye", "knock");

  private static final Pattern TWICE =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{M}\\p{N}'’-])([\\p{L}\\p{M}]++(?:['’-][\\p{L}\\p{M}]++)*+)"
              + "[ \\t\\p{Z}]+(\\1)(?![\\p{L}\\p{M}\\p{N}]|['’-][\\p{L}\\p{M}])");

  @Override
  public Stream<Finding> in(Subject subject) {
    Set<String> meant = subject.isFrench() ? FRENCH : ENGLISH;
    return subject.passages().stream()
        .filter(Passage::isOwn)
        .flatMap(
            passage ->
                twice(passage.words())
                    .filter(found -> !isName(found.group(1), found.group(2)))
                    .filter(found -> !meant.contains(found.group(2).toLowerCase(Locale.ROOT)))
                    .map(found -> found(passage, found.group())));
  }

  /** The pattern is slow, and asked only where two words in a row begin alike. */
  private static Stream<MatchResult> twice(String words) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = TWICE.matcher(words).useTransparentBounds(true);
    int word = 0;
    for (int at = 0; at < words.length(); at++) {
      if (isSpace(words.charAt(at))) {
        int next = afterSpaces(words, at);
        word = firstLetter(words, word, at);
        if (at > word && words.regionMatches(true, next, words, word, at - word)) {
          matcher.region(word, next + at - word);
          if (matcher.find()) {
            found.add(matcher.toMatchResult());
          }
        }
        word = next;
        at = next - 1;
      }
    }
    return found.stream();
  }

  /** An opening quotation mark is not part of the word. */
  private static int firstLetter(String words, int from, int end) {
    int at = from;
    while (at < end && !Character.isLetter(words.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int afterSpaces(String words, int from) {
    int at = from;
    while (at < words.length() && isSpace(words.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char letter) {
    return Character.isSpaceChar(letter) || letter == '\t';
  }

  /** A letter may be a name as well: « le plan A a échoué ». */
  private static boolean isName(String first, String second) {
    boolean letter = first.length() == 1 && Character.isUpperCase(first.charAt(0));
    return letter || Character.isUpperCase(second.codePointAt(0));
  }

  private static Finding found(Passage passage, String words) {
    return new Finding(Severity.WARNS, "check.doubled", passage.field(), words, "");
  }
}
