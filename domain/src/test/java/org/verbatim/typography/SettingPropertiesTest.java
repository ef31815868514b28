package org.verbatim.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.verbatim.text.FoldedText;
import org.verbatim.text.RichText;

/** What holds for any text, however odd: tried on lines made of everything that rules look at. */
class SettingPropertiesTest {

  /** What French and English texts are made of, in pieces. */
  private static final String PIECES =
      " | | |\u00a0|\u202f|mot|été|e\u0301|L|1|12|345|1 234|?|!|;|:|::|.|,|"
          + "...|…|\"|\"|'|’|«|»|“|”|‘|(|)|-|–|—|%| km|h| h |M.|Mme|Dr |n°|1er|XXe|"
          + "2e|er|https://a.example/b?c='d'|a@b.example|`|/|\n|😀|\u00ad|l'eau|"
          + "&amp;|&lt;|°C|s|'n'|Ve";

  @Property(tries = 3000)
  void settingWordsTwiceIsSettingThemOnce(
      @ForAll("lines") String line, @ForAll("languages") String language) {
    String once = Typography.of(language).words(line);
    assertEquals(once, Typography.of(language).words(once));
  }

  @Property(tries = 2000)
  void settingRichTextTwiceIsSettingItOnce(
      @ForAll("richTexts") RichText text, @ForAll("languages") String language) {
    String once = Typography.of(language).html(text);
    assertEquals(once, Typography.of(language).html(new RichText(once)));
  }

  @Property(tries = 2000)
  void settingDoesNotChangeTheCanonicalText(
      @ForAll("richTexts") RichText text, @ForAll("languages") String language) {
    RichText set = new RichText(Typography.of(language).html(text));
    assertEquals(CanonicalText.of(text), CanonicalText.of(set));
  }

  @Property(tries = 2000)
  void settingPlainWordsDoesNotChangeWhatIsFoundInThem(
      @ForAll("lines") String line, @ForAll("languages") String language) {
    String set = Typography.of(language).words(line);
    assertEquals(CanonicalText.ofWords(line), CanonicalText.ofWords(set));
    assertEquals(FoldedText.of(line), FoldedText.of(set));
  }

  @Property(tries = 1000)
  void foldingTwiceIsFoldingOnce(@ForAll String any, @ForAll("lines") String line) {
    FoldedText folded = FoldedText.of(any + line);
    assertEquals(folded, FoldedText.of(folded.value()));
  }

  @Property(tries = 1000)
  void whatIsSetIsCleanAlready(@ForAll("richTexts") RichText text) {
    String set = Typography.of("fr").html(text);
    assertEquals(set, new RichText(set).html());
  }

  @Property(tries = 500)
  void anyStringAtAllBecomesStableRichText(@ForAll String any) {
    RichText once = new RichText(any);
    assertEquals(once, new RichText(once.html()));
    assertTrue(Typography.of("fr").html(once).length() >= once.words().length() / 2);
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("fr", "en");
  }

  @Provide
  Arbitrary<String> lines() {
    return pieces().list().ofMaxSize(14).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<RichText> richTexts() {
    Arbitrary<String> tags =
        Arbitraries.of(
            "<p>",
            "</p>",
            "<em>",
            "</em>",
            "<strong>",
            "</strong>",
            "<br>",
            "<ul><li>",
            "</li></ul>",
            "<a href=\"https://a.example/?b\">",
            "</a>",
            "<sup>",
            "</sup>",
            "<blockquote>",
            "</blockquote>");
    return Arbitraries.frequencyOf(Tuple.of(3, pieces()), Tuple.of(1, tags))
        .list()
        .ofMaxSize(16)
        .map(pieces -> new RichText(String.join("", pieces)));
  }

  private static Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES.split("\\|"));
  }
}
