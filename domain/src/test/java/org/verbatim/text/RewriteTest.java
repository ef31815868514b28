package org.verbatim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class RewriteTest {

  private static final int ROUNDS = 1_500;
  private static final Set<String> INLINE = Set.of("em", "strong", "a");
  private static final List<String> WORDS =
      List.of(
          "eau", "l’eau", "été", "dix", "ans", "?", "«\u00a0oui\u00a0»", "a & b", "<", "😀", "n°");

  @Test
  void wordsGiveWayAndTheFormatsAroundThemStay() {
    assertRewritten(
        "<p>Depuis <em>dix</em> ans, <a href=\"https://eau.fr/\" rel=\"noopener\">l'eau</a> baisse.</p>",
        "ans, l'eau baisse",
        "mois, l'eau monte",
        "<p>Depuis <em>dix</em> mois, <a href=\"https://eau.fr/\" rel=\"noopener\">l'eau</a> monte.</p>");
  }

  @Test
  void newWordsAreSetAsThoseThatTheyReplace() {
    assertRewritten(
        "<p>Une <em>crue</em> vient.</p>", "crue", "décrue", "<p>Une <em>décrue</em> vient.</p>");
  }

  @Test
  void aFormatWithoutWordsIsNotLeftBehind() {
    assertRewritten("<p>Une <em>vraie</em> crue.</p>", "vraie", "", "<p>Une crue.</p>");
    assertRewritten("<p>Un.</p><ul><li>Deux.</li></ul>", "Deux.", "", "<p>Un.</p>");
  }

  @Test
  void paragraphsAreJoinedAndSplit() {
    assertRewritten(
        "<p>Un <em>soir</em>.</p><p>Puis <strong>deux</strong>. Fin.</p>",
        "soir.\nPuis",
        "soir, puis",
        "<p>Un <em>soir</em>, puis <strong>deux</strong>. Fin.</p>");
    assertRewritten(
        "<p>Un <em>soir de pluie</em>.</p>",
        "soir de",
        "soir.\nDe",
        "<p>Un <em>soir.</em></p><p><em>De pluie</em>.</p>");
    assertRewritten(
        "<ul><li>Un deux</li></ul>", "Un deux", "Un\ndeux", "<ul><li>Un</li><li>deux</li></ul>");
  }

  @Test
  void aLineBreakIsTakenOut() {
    assertRewritten("<p>Un<br>deux</p>", "Un\ndeux", "Un deux", "<p>Un deux</p>");
  }

  @Test
  void aWordTakenOutTakesOneOfItsSpacesAlong() {
    assertEquals("Une crue", Rewrite.within("Une vraie crue", 4, 9, "").in("Une vraie crue"));
    assertEquals("vraie", Rewrite.within("vraie crue", 6, 10, "").in("vraie crue"));
    assertEquals("crue", Rewrite.within("vraie crue", 0, 5, "").in("vraie crue"));
  }

  @Test
  void aLineStaysALine() {
    assertEquals("Un beau titre", new Rewrite(3, 7, "beau\ntitre").in("Un titr"));
  }

  @Test
  void aStretchDoesNotEndBeforeItBegins() {
    assertThrows(IllegalArgumentException.class, () -> new Rewrite(3, 2, ""));
  }

  /** For random texts, stretches and words: the words are the expected ones, and all else stays. */
  @Test
  void onlyThePassageChangesWhateverTheTextIs() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      RichText text = new RichText(document(random));
      String passage = text.words();
      int start = random.nextInt(passage.length());
      int end = start + 1 + random.nextInt(passage.length() - start);
      String words =
          random.nextInt(5) == 0
              ? ""
              : line(random) + (random.nextInt(4) == 0 ? "\n" + line(random) : "");
      assertOnlyThat(
          text,
          start,
          end,
          words,
          "seed " + seed + ": " + text + " " + start + "-" + end + " " + words);
    }
  }

  private static void assertOnlyThat(RichText text, int start, int end, String words, String told) {
    String passage = text.words();
    if (splitsALetter(passage, start)
        || splitsALetter(passage, end)
        || !isTrimmed(passage.substring(start, end))) {
      return;
    }
    RichText now = text.with(new Rewrite(start, end, words));
    String expected = Rewrite.asRead(passage.substring(0, start) + words + passage.substring(end));
    assertEquals(expected, now.words(), told);
    List<String> before = set(text);
    List<String> after = set(now);
    String left = ink(passage.substring(0, start));
    String right = ink(passage.substring(end));
    assertEquals(before.subList(0, left.length()), after.subList(0, left.length()), told);
    assertEquals(tail(before, right.length()), tail(after, right.length()), told);
  }

  private static boolean splitsALetter(String passage, int at) {
    return at < passage.length() && Character.isLowSurrogate(passage.charAt(at));
  }

  private static boolean isTrimmed(String words) {
    return words.equals(words.strip());
  }

  private static List<String> tail(List<String> all, int many) {
    return all.subList(all.size() - many, all.size());
  }

  private static String ink(String words) {
    return words.replaceAll("\\s", "");
  }

  /** Each character that is no space, with the formats it is set in. */
  private static List<String> set(RichText text) {
    List<String> set = new ArrayList<>();
    for (TextNode words : Markup.parsed(text.html()).nodeStream(TextNode.class).toList()) {
      String formats = formats(words);
      ink(words.getWholeText()).chars().forEach(each -> set.add((char) each + formats));
    }
    return set;
  }

  private static String formats(Node words) {
    StringBuilder formats = new StringBuilder();
    for (Node around = words.parent(); around != null; around = around.parent()) {
      if (INLINE.contains(around.nodeName())) {
        formats.append(' ').append(around.nodeName()).append(around.attr("href"));
      }
    }
    return formats.toString();
  }

  private static String document(Random random) {
    return IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(each -> block(random))
        .collect(Collectors.joining(random.nextBoolean() ? "\n" : ""));
  }

  private static String block(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "<ul><li>" + set(random) + "</li><li><p>" + set(random) + "</p></li></ul>";
      case 1 -> "<blockquote><p>" + set(random) + "</p><p>" + set(random) + "</p></blockquote>";
      case 2 -> "<h3>" + set(random) + "</h3>";
      case 3 -> "<p>" + set(random) + "<br>" + set(random) + "</p>";
      case 4 -> "<ol><li>" + set(random) + "<ul><li>" + set(random) + "</li></ul></li></ol>";
      default -> "<p>" + set(random) + "</p>";
    };
  }

  private static String set(Random random) {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(each -> formatted(random))
        .collect(Collectors.joining(" "));
  }

  private static String formatted(Random random) {
    String words = line(random).replace("&", "&amp;").replace("<", "&lt;");
    return switch (random.nextInt(5)) {
      case 0 -> "<em>" + words + "</em>";
      case 1 -> "<strong>" + words + " <em>" + words + "</em></strong>";
      case 2 -> "<a href=\"https://eau.fr/\">" + words + "</a>";
      default -> words;
    };
  }

  private static String line(Random random) {
    return IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(each -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }

  private static void assertRewritten(String html, String passage, String words, String expected) {
    RichText text = new RichText(html);
    int start = text.words().indexOf(passage);
    Rewrite rewrite = Rewrite.within(text.words(), start, start + passage.length(), words);
    assertEquals(expected, text.with(rewrite).html());
  }
}
