package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** From a transcript to an interview. */
class TranscriptIT {

  private static final String PASTED =
      """
      <h1>Une digue se lit avec les pieds</h1>
      <p>Ingénieure des digues à Arles, Mathilde Soubeyran marche quarante kilomètres par semaine.
      Entretien au bord de l'eau.</p>
      <p>Bonjour Mathilde Soubeyran. Vous êtes ingénieure des digues. Comment vous présentez-vous ?</p>
      <p>Je dis que je marche. J'ai appris mon métier avec un garde qui ne savait pas nager.</p>
      <p>Il m'a montré les terriers, les racines, les herbes trop vertes.</p>
      <p>Des herbes trop vertes.</p>
      <p>Oui, c'est là que l'eau passe. Qui regarderait l'herbe, sinon ?</p>
      <p>Que faites-vous pendant une crue ?</p>
      <p>Nous passons toutes les deux heures, avec une lampe, et nous écoutons.</p>
      <p>On vous reproche de coûter cher.</p>
      <p>Une brèche coûte mille fois mon salaire. Je tiens le calcul à disposition.</p>
      <p>Vous formez des habitants. Racontez-nous une de ces journées.</p>
      <p>J'emmène dix personnes, je leur donne un bâton. Le soir, elles voient des fuites partout.</p>
      <p>Les machines ne feraient-elles pas mieux ?</p>
      <p>Elles font autrement. Un drone voit la forme, mon pied sent le mou.</p>
      <p>Qu'avez-vous appris de vos erreurs ?</p>
      <p>À revenir le lendemain. Je n'ai manqué qu'une fuite, et je n'étais pas revenue.</p>
      <p>Un dernier mot pour nos lecteurs ?</p>
      <p>Marchez au bord de l'eau.</p>
      """;

  @Test
  void aPastedInterviewWithoutLabelsBecomesEightExchangesWithAtMostTwoKeys() {
    try (Visitor editor = Visitor.signedIn("editor")) {
      ImportTranscriptView room = ImportTranscriptView.open(editor).paste(PASTED);
      editor.photographWhole("40-transcript-pasted");
      assertEquals(List.of(), Axe.findings(editor.page()));
      room.read();
      assertThat(room.questions()).hasCount(8);
      assertThat(room.answers()).hasCount(8);
      assertThat(room.guestName()).hasValue("Mathilde Soubeyran");
      assertThat(room.guestTitle()).hasValue("ingénieure des digues");
      assertThat(editor.page().locator("main")).containsText("son original seront effacés");
      editor.photographWhole("41-proposal");
      for (int width : new int[] {1280, 360, 320}) {
        editor.resize(width);
        assertEquals(List.of(), Axe.findings(editor.page()));
        assertEquals(width, editor.pageWidth());
        editor.photographWhole("42-proposal-" + width);
      }
      editor.resize(1280);

      EditInterviewView made = room.inSeries("Parole d'Expert").make();
      assertThat(editor.page().locator(".interview-head")).containsText("Parole d'Expert");
      assertThat(made.answers()).hasCount(8);
      assertThat(made.answers().last()).hasText("Marchez au bord de l'eau.");
      editor.photograph("43-made");

      new Manuscript(editor.page()).sayFirst("Je marche, simplement.");
      editor.go("/desk/said-and-printed?id=" + made.id());
      assertThat(editor.page().locator(".said-row")).hasCount(8);
      assertThat(editor.page().locator(".said-row").first().locator("ins").first()).isVisible();
      assertEquals(List.of(), Axe.findings(editor.page()));
      editor.photographWhole("44-said-and-printed");
      assertTrue(original(editor).contains("Une brèche coûte mille fois mon salaire."));
    }
  }

  private static String original(Visitor editor) {
    Page page = editor.page();
    Download file = page.waitForDownload(() -> page.click("a[href*='transcript-original']"));
    assertEquals("transcription.html", file.suggestedFilename());
    try {
      return Files.readString(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aProposalIsPutRightByKeysAndOutlivesAReload() {
    try (Visitor editor = Visitor.signedIn("editor")) {
      ImportTranscriptView room = ImportTranscriptView.open(editor);
      room.send("notes.txt", "Q : Oui ?\n\nR : Non. Si.\n\nQ : Vraiment ?\n\nR : Vraiment.\n")
          .proposed();
      assertThat(room.turns()).hasCount(4);
      room.press(1, "s");
      assertThat(room.turns()).hasCount(5);
      room.press(2, "f");
      assertThat(room.turns().nth(2)).hasClass(Pattern.compile("turn-answer"));
      room.press(2, "m");
      assertThat(room.turns()).hasCount(4);
      room.press(0, "x");
      assertThat(room.turns().first()).hasClass(Pattern.compile("turn-set-aside"));

      editor.page().reload();
      room.proposed();
      assertThat(room.turns().first()).hasClass(Pattern.compile("turn-set-aside"));
      room.press(1, "Control+z");
      assertThat(room.turns().first()).hasClass(Pattern.compile("turn-question"));
      room.press(1, "p");
      editor.page().keyboard().type("Ada Morel");
      editor.page().keyboard().press("Enter");
      assertThat(room.turns().nth(1).locator(".turn-head")).containsText("Ada Morel");
      editor.photographWhole("45-put-right");
    }
  }

  @Test
  void aFileOfWordIsReadInEnglish() {
    try (Visitor editor = Visitor.fromAbroad("EDITOR")) {
      ImportTranscriptView room = ImportTranscriptView.open(editor);
      assertEquals(Set.of(), Language.ENGLISH.foreignWordsOn(editor.page()));
      room.send(
              "talk.docx",
              word(
                  "Why maps?",
                  "Because I get lost.",
                  "And now?",
                  "I get lost better.",
                  "What next?",
                  "A map of benches."))
          .proposed();
      assertThat(room.questions()).hasCount(3);
      assertEquals(List.of(), Axe.findings(editor.page()));
      editor.photographWhole("46-proposal-in-english");
      room.guestName().fill("Nora Field");
      EditInterviewView made = room.make();
      assertThat(made.answers().nth(1)).hasText("I get lost better.");
    }
  }

  @Test
  void whatIsHostileIsRefusedInWords() {
    try (Visitor editor = Visitor.signedIn("editor")) {
      ImportTranscriptView room = ImportTranscriptView.open(editor);
      room.send("facture.docx", "%PDF-1.7 rien");
      assertThat(room.told()).containsText("Ce type de fichier n’est pas lu");
      room.send("bombe.docx", packed("<!DOCTYPE x [<!ENTITY e \"ha\">]><w:document/>"));
      assertThat(room.told()).containsText("il n’a pas été lu");
      assertEquals(List.of(), Axe.findings(editor.page()));
      editor.photograph("47-refused");
      assertTrue(editor.page().url().endsWith("/desk/import-transcript"));
    }
  }

  private static byte[] word(String... turns) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < turns.length; i++) {
      String bold = i % 2 == 0 ? "<w:b/>" : "";
      body.append("<w:p><w:r><w:rPr>")
          .append(bold)
          .append("</w:rPr><w:t>")
          .append(turns[i])
          .append("</w:t></w:r></w:p>");
    }
    return packed(
        "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>");
  }

  private static byte[] packed(String document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
