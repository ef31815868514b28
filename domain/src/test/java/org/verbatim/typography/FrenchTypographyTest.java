package org.verbatim.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.text.RichText;

/** In the expectations "~" stands for a non-breaking space, "^" for a thin one. */
class FrenchTypographyTest {

  private final Typography french = Typography.of("fr");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "Vraiment ? | Vraiment^?",
        "Vraiment? | Vraiment^?",
        "Non ! Si ; peut-être | Non^! Si^; peut-être",
        "Quoi ?! Hein !!! | Quoi^?! Hein^!!!",
        "Quoi?! | Quoi^?!",
        "(vraiment?) | (vraiment^?)",
        "Il dit : oui | Il dit~: oui",
        "Il dit: oui | Il dit~: oui",
        "en 2015: oui | en 2015~: oui",
        "Deux  espaces  ? | Deux  espaces^?",
        "« Bonjour » | «~Bonjour~»",
        "«Bonjour» | «~Bonjour~»",
        "Il dit \"oui\". | Il dit «~oui~».",
        "\"Il dit \"oui\" souvent\" | «~Il dit “oui” souvent~»",
        "« Il dit \"oui\" souvent » | «~Il dit “oui” souvent~»",
        "« Il dit « oui » souvent » | «~Il dit “oui” souvent~»",
        "\"Vraiment?\" dit-il | «~Vraiment^?~» dit-il",
        "\"a\" et \"b\" | «~a~» et «~b~»",
        "\" bonjour \", dit-il | «~bonjour~», dit-il",
        "l'\"amour\" | l’«~amour~»",
        "Un \" seul | Un \" seul",
        "L'eau, aujourd'hui, d'un coup | L’eau, aujourd’hui, d’un coup",
        "un 'mot' ici | un ‘mot’ ici",
        "Attendez... | Attendez…",
        "a.... b | a.... b",
        "Attendez... ? | Attendez…^?",
        "- Bonjour | – Bonjour",
        "Il fait -5 °C | Il fait -5~°C",
        "demi-heure - pause | demi-heure - pause",
        "50 % et 12 km, 3 m² | 50~% et 12~km, 3~m²",
        "50% | 50%",
        "n° 6, N° 12 | n°~6, N°~12",
        "M. Dupont, Mme Durand et Dr Zoé | M.~Dupont, Mme~Durand et Dr~Zoé",
        "à 15 h 30 ou 9 h | à 15~h~30 ou 9~h",
        "à 15h30 | à 15h30",
        "à 10:30 | à 10:30",
        "1 234 567 habitants | 1^234^567 habitants",
        "12 500 € | 12^500~€",
        "1234567 habitants | 1234567 habitants",
        "06 12 34 56 78 | 06 12 34 56 78",
        "en 2015 100 personnes | en 2015 100 personnes",
        "5 millions | 5~millions",
        "C++ ::std | C++ ::std",
        "std::vector | std::vector",
        "https://a.example/x?y=z;w!v:8 | https://a.example/x?y=z;w!v:8",
        "Lisez https://a.example/l'eau... ! | Lisez https://a.example/l'eau…^!",
        "www.example.org: ici | www.example.org~: ici",
        "L'adresse a.b@example.org? | L’adresse a.b@example.org^?",
        "écrire `a ? b : \"c\"` ici | écrire `a ? b : \"c\"` ici",
        "1er prix du XXe siècle | 1er prix du XXe siècle",
        "<b>Oui</b> ? | <b>Oui</b>^?"
      })
  void wordsAreSet(String typed, String set) {
    assertEquals(shown(set), french.words(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "<p><em>Vraiment</em> ?</p> | <p><em>Vraiment</em>^?</p>",
        "<p><em>Vraiment</em>?</p> | <p><em>Vraiment</em>^?</p>",
        "<p><em>Vraiment </em>?</p> | <p><em>Vraiment^</em>?</p>",
        "<p>L<em>'eau</em></p> | <p>L<em>’eau</em></p>",
        "<p>\"<em>Oui</em>\"</p> | <p>«~<em>Oui</em>~»</p>",
        "<p>« <strong>Il a \"dit\"</strong> »</p> | <p>«~<strong>Il a “dit”</strong>~»</p>",
        "<p>Un</p><p>? Deux</p> | <p>Un</p><p>? Deux</p>",
        "<p>\"Un</p><p>deux\"</p> | <p>\"Un</p><p>deux\"</p>",
        "<ul><li>Un ?<ul><li>Deux !</li></ul></li></ul> | <ul><li>Un^?<ul><li>Deux^!</li></ul></li></ul>",
        "<p>- Un<br>- Deux</p> | <p>– Un<br>– Deux</p>",
        "<p>Le 1er mai, la 2e fois, au XXe siècle</p> | <p>Le 1<sup>er</sup> mai, la 2<sup>e</sup> fois, au XX<sup>e</sup> siècle</p>",
        "<p>De Ce Me, Vie MIXe 12e. Ier, Ve</p> | <p>De Ce Me, Vie MIXe 12<sup>e</sup>. I<sup>er</sup>, V<sup>e</sup></p>",
        "<p>1<sup>er</sup> et x<sup>2e</sup></p> | <p>1<sup>er</sup> et x<sup>2e</sup></p>",
        "<p>https://a.example/1er</p> | <p>https://a.example/1er</p>",
        "<p>1 < 2 &amp; 3 ?</p> | <p>1 &lt; 2 &amp; 3^?</p>",
        "Sans paragraphe ? | Sans paragraphe^?"
      })
  void richTextIsSetAcrossItsMarkup(String typed, String set) {
    assertEquals(shown(set), french.html(new RichText(typed)));
  }

  @Test
  void anAddressInALinkIsLeftAlone() {
    RichText link = new RichText("<p><a href=\"https://a.example/?l=1&amp;m='x'\">là</a> ?</p>");
    assertEquals(link.html().replace(" ?", "\u202f?"), french.html(link));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=\"a\"&gt;"})
  void whatWasTypedAsTextStaysText(String html) {
    String set = french.html(new RichText("<p>" + html + "</p>"));
    assertEquals(new RichText(set).html(), set);
    assertEquals(
        0, set.replace("<p>", "").replace("</p>", "").chars().filter(c -> c == '<').count());
  }

  private static String shown(String expected) {
    return expected.replace('~', '\u00a0').replace('^', '\u202f');
  }
}
