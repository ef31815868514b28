package org.verbatim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rich text keeps, what it turns into something it knows, and what it drops. */
class RichTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Bonjour</p>",
        "<p>Une ligne<br>et une autre</p>",
        "<p><em>a</em> <strong>b</strong> x<sup>2</sup> H<sub>2</sub>O</p>",
        "<ul><li>un</li><li>deux<ol><li>trois</li></ol></li></ul>",
        "<h3>Titre</h3><h4>Sous-titre</h4>",
        "<blockquote><p>Cité</p></blockquote>",
        "<p>1 &lt; 2 &amp; 3 &gt; 2</p>",
        "<p>L'adresse a@b.fr = `code` + \"guillemets\" {{x}} ${y} #{z}</p>",
        "<p>insécable\u00a0: et fine\u202f!</p>",
        "mots sans paragraphe",
        "<p>😀 𝒳</p>"
      })
  void whatIsAllowedStaysAsItWasTyped(String html) {
    assertEquals(html, new RichText(html).html());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<i>a</i> | <em>a</em>",
        "<b>a</b> | <strong>a</strong>",
        "<h1>a</h1><h2>b</h2> | <h3>a</h3><h3>b</h3>",
        "<h5>a</h5> | <h4>a</h4>",
        "<div>a</div><div>b</div> | <p>a</p><p>b</p>",
        "<div><p>a</p><p>b</p></div> | <p>a</p><p>b</p>",
        "<div></div><p>a</p><p></p> | <p>a</p>",
        "<span style=\"color:red\">a</span> | a",
        "<font face=x>a</font><u>b</u> | ab",
        "<p class=MsoNormal>a<o:p></o:p></p> | <p>a</p>",
        "<style>p{}</style>a<script>b</script> | a",
        "<p>a<!-- b --></p> | <p>a</p>",
        "a<img src=x>b<hr>c | abc",
        "<p>a&nbsp;b</p> | <p>a\u00a0b</p>"
      })
  void whatOthersWriteIsTurnedIntoWhatWeKnow(String typed, String kept) {
    assertEquals(kept, new RichText(typed).html());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a?b=c&amp;d=%C3%A9#e",
        "http://example.org",
        "mailto:redaction@example.org",
        "/interviews/x",
        "/",
        "#b12"
      })
  void aLinkLeadsWhereAReaderMayGo(String address) {
    String kept = new RichText("<a href=\"" + address + "\">ici</a>").html();
    assertEquals("<a href=\"" + address + "\" rel=\"noopener\">ici</a>", kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://x.org", "//x.org", "x.html", "javascript:x", "", "tel:+33"})
  void anyOtherLinkIsWordsOnly(String address) {
    assertEquals("ici", new RichText("<a href=\"" + address + "\">ici</a>").html());
  }

  @Test
  void theWordsAreOneLineAParagraph() {
    RichText text =
        new RichText("<p>Un<br>deux &amp; <em>trois</em></p>\n<ul><li>a</li><li>b</li></ul>");
    assertEquals("Un\ndeux & trois\na\nb", text.words());
  }

  @Test
  void paragraphsAreMadeOfPlainWordsWithoutReadingThemAsMarkup() {
    RichText text = RichText.ofWords("Un <b>\n\n deux & ");
    assertEquals("<p>Un &lt;b&gt;</p><p>deux &amp;</p>", text.html());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "<p></p>", "<p> <br> </p>", "<ul><li></li></ul>", "<p>\u00a0</p>"})
  void nothingToReadIsBlank(String html) {
    assertTrue(new RichText(html).isBlank());
  }

  @Test
  void aWordIsNotBlank() {
    assertFalse(new RichText("<p>a</p>").isBlank());
  }

  @Test
  void charactersThatNobodySeesAreLeftOut() {
    assertEquals("<p>ab\nc</p>", new RichText("<p>a\u0000b\r\nc\u0007\ud800</p>").html());
  }
}
