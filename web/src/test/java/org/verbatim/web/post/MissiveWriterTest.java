package org.verbatim.web.post;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.notice.Missive;
import org.verbatim.notice.MissiveKind;
import org.verbatim.notice.Recipient;
import org.verbatim.staff.DeskLanguage;

/** Mails to people without an account, as their mail programs show them. */
class MissiveWriterTest {

  private static final String LINK = "https://desk.example.org/proof/1/abc";

  @Test
  void theLinkIsAButtonWithItsAddressBelow() {
    Written asked = written(MissiveKind.PROOF_ASKED, lead());

    assertTrue(asked.html().contains("<a href=\"" + LINK + "\""), asked.html());
    assertTrue(asked.html().contains(">Ouvrir la page</a>"), asked.html());
    assertTrue(asked.html().contains(">" + LINK + "</p>"), asked.html());
    assertTrue(asked.text().contains("\n" + LINK + "\n"), asked.text());
    assertFalse(asked.text().contains("Ouvrir la page"), asked.text());
  }

  @Test
  void whatSomebodyWroteIsWordsAndNoMarkup() {
    Written asked = written(MissiveKind.PROOF_ASKED, lead());

    assertTrue(asked.html().contains("&lt;b&gt;Bonjour&lt;/b&gt;<br>Élise"), asked.html());
  }

  @Test
  void theNumberStandsOut() {
    Written code = written(MissiveKind.PROOF_CODE, List.of("Une rivière", "482913"));

    assertTrue(code.html().matches("(?s).*<p style=\"font-size:32px[^>]*>482913</p>.*"));
    assertTrue(code.text().startsWith("482913\n"), code.text());
  }

  private static List<String> lead() {
    return List.of(
        "Une rivière",
        "Élise Renard",
        LINK,
        "2026-12-10T11:00:00Z",
        "FACTS",
        "GOES_ON",
        "",
        "<b>Bonjour</b>\nÉlise",
        "PROOFREADING");
  }

  private static Written written(MissiveKind kind, List<String> details) {
    Recipient anne = new Recipient("Anne", DeskLanguage.FR);
    return MissiveWriter.write(new Missive(kind, UUID.randomUUID(), anne, details));
  }
}
