package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do to a text while they write it. */
class WritingIT {

  private static final int MANY = 200;

  private static Visitor editor;

  private EditInterviewView room;

  @BeforeAll
  static void anEditorComes() {
    editor = Visitor.signedIn("editor");
  }

  @AfterAll
  static void theEditorLeaves() {
    editor.close();
  }

  @BeforeEach
  void anInterviewIsBegun() {
    room = new MyWorkView(editor).begin();
  }

  @Test
  void twoHundredExchangesAreEditedAndSaved() {
    room.title("Deux cents échanges").saved();
    new Manuscript(editor.page()).hold(MANY);
    room = EditInterviewView.open(editor, room.id());
    assertThat(room.answers()).hasCount(MANY);

    room.answers().last().click();
    room.press("End").type(" Et un mot de plus.").saved();
    EditInterviewView again = EditInterviewView.open(editor, room.id());
    assertThat(again.answers()).hasCount(MANY);
    assertThat(again.answers().last()).hasText("Réponse 200. Et un mot de plus.");
  }

  @Test
  void wordsFromWordKeepTheirMeaningAndNothingElse() {
    room.exchange("Une question ?", "").paste(sample("word.html")).saved();
    assertEquals(
        "<p>Une crue, c’est <strong>de la mémoire</strong></p>"
            + "<ul><li>le lit mineur</li><li>le lit <em>majeur</em></li></ul>",
        new Manuscript(editor.page()).firstAnswer());
  }

  @Test
  void wordsFromGoogleDocsKeepTheirMeaningAndNothingElse() {
    room.exchange("Une question ?", "").paste(sample("google-docs.html")).saved();
    assertEquals(
        "<p>La station mesure <strong>quatre mètres</strong>, dit"
            + " <a href=\"https://example.org/releve\">le relevé</a></p>"
            + "<ol><li><em>mesurer</em></li><li>publier</li></ol><p>Et voilà.</p>",
        new Manuscript(editor.page()).firstAnswer());
  }

  @Test
  void whatWasTakenOutComesBack() {
    room.exchange("Une question ?", "Une réponse.").exchange("Une autre ?", "Une autre.").saved();
    room.tool(1, "remove");
    assertThat(room.blocks()).hasCount(1);
    room.press("Control+z");
    assertThat(room.answers().nth(1)).hasText("Une autre.");

    room.tool(0, "remove").undo();
    assertThat(room.answers().first()).hasText("Une réponse.");
  }

  @Test
  void aBlockIsDraggedToAnotherPlace() {
    room.exchange("Une ?", "1").exchange("Deux ?", "2").exchange("Trois ?", "3");
    assertThat(room.questions()).hasText(new String[] {"Une ?", "Deux ?", "Trois ?"});
    room.drag(2, 0);
    assertThat(room.questions()).hasText(new String[] {"Trois ?", "Une ?", "Deux ?"});
    room.drag(0, 2).saved();
    assertThat(room.questions()).hasText(new String[] {"Une ?", "Trois ?", "Deux ?"});
  }

  @Test
  void anExchangeIsSplitAndMergedWithTheMouse() {
    room.exchange("Une question ?", "Une réponse.").press("Enter").type("Et une autre ?");
    room.press("Home").tool(0, "split-question");
    assertThat(room.questions()).hasText(new String[] {"Une question ?", "Et une autre ?"});
    assertThat(room.answers().first()).hasText("Une réponse.");
    room.tool(1, "merge-previous").saved();
    assertThat(room.questions()).hasCount(1);
    assertEquals(
        "<p>Une réponse.</p><p>Et une autre ?</p>", new Manuscript(editor.page()).firstAnswer());
  }

  @Test
  void timesAreThoseOfParisWhereverOneIs() {
    String before = timeInParis();
    room.title("L'heure qu'il est").saved();
    assertThat(room.saveWords())
        .hasText(Pattern.compile("Enregistré à (" + before + "|" + timeInParis() + ")"));
  }

  private static String timeInParis() {
    return DateTimeFormatter.ofPattern("H\u00a0'h'\u00a0mm")
        .format(LocalTime.now(ZoneId.of("Europe/Paris")));
  }

  private static String sample(String name) {
    try (InputStream file = WritingIT.class.getResourceAsStream("/paste/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
