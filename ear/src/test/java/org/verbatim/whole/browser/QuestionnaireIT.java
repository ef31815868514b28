package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verbatim.whole.Newcomer;
import org.verbatim.whole.Newsroom;

/** From the editor's questions to a draft: an expert answers by mail, on a telephone. */
class QuestionnaireIT {

  private static final Pattern LINK = Pattern.compile("https?://\\S+/proof/\\S+");
  private static final Pattern NUMBER = Pattern.compile("\\b[0-9]{6}\\b");

  private final Newcomer writer =
      Newcomer.invited(Newsroom.open().admin(), "Odile Marchand", "EDITOR");
  private final String expert = Newsroom.introduced(writer.session(), "Basile Thévenin");
  private final String id = Newsroom.begun(writer.session());

  @Test
  void theAnswersOfAnExpertArriveAsADraftAndOverwriteNothing() {
    save(1, "");
    try (Visitor editor = Visitor.of(writer);
        Visitor telephone = Visitor.at(390)) {
      QuestionsView page = entered(editor, telephone, "fr", "70-questions");
      writeWithoutNetworkOnce(page);
      save(2, "<p>Noté au téléphone.</p>");
      page.send();
      assertThat(page.room().said()).containsText("Vos 3 réponses sont envoyées");
      assertEquals(List.of(), Axe.findings(page.page()));
      telephone.photographWhole("71-questions-sent");
      decide(ProofDeskView.open(editor, id));
      page.page().reload();
      assertThat(page.page().locator("#x2")).containsText("C’est déjà dit.");
      assertThat(page.page().locator("#content")).containsText("a repris vos réponses");
      assertEquals(List.of(), Axe.findings(page.page()));
      telephone.photographWhole("73-questions-over");
    }
  }

  @Test
  void anAnswerThatWaitsIsPutIntoTheTextByTheDesk() {
    save(1, "");
    try (Visitor editor = Visitor.of(writer);
        Visitor telephone = Visitor.at(390)) {
      QuestionsView page = entered(editor, telephone, "fr", "77-waiting");
      page.write("x2", "Depuis le Jurassique.");
      assertThat(page.room().saving()).hasText("Brouillon enregistré");
      save(2, "<p>Noté au téléphone.</p>");
      page.send();
      ProofDeskView desk = ProofDeskView.open(editor, id);
      assertThat(desk.question("x2")).containsText("Depuis le Jurassique.");
      assertThat(desk.question("x2")).containsText("Noté au téléphone.");
      desk.put("x2", "C’est plus juste.");
      assertThat(desk.question("x2").locator(".proof-mark")).hasText("Reprise");
      assertThat(desk.question("x2")).containsText("Par Odile Marchand. C’est plus juste.");
      editor.photographWhole("78-put-into-the-text");
      theDraftAndTheJournalHaveIt(editor);
      page.page().reload();
      assertThat(page.page().locator("#x2")).containsText("l’a reprise dans le texte");
      assertThat(page.page().locator("#x2")).containsText("C’est plus juste.");
    }
  }

  private void theDraftAndTheJournalHaveIt(Visitor editor) {
    EditInterviewView draft = EditInterviewView.open(editor, id);
    assertThat(draft.answers()).hasCount(4);
    assertThat(draft.answers().nth(2)).hasText("Depuis le Jurassique.");
    Locator taken =
        editor
            .go("/desk/journal?id=" + id)
            .locator(".journal > .row")
            .filter(new Locator.FilterOptions().setHasText("Réponse écrite de l’expert reprise"));
    assertThat(taken).hasCount(1);
    assertThat(taken).containsText("Odile Marchand");
    assertThat(taken).containsText("Question 2, depuis quand");
  }

  private static void writeWithoutNetworkOnce(QuestionsView page) {
    page.write("x0", "Depuis dix ans.\n\nEt <b>vous</b> ?");
    assertThat(page.room().saving()).hasText("Brouillon enregistré");
    page.room().cut(true);
    page.write("x1", "Une rivière.").write("x2", "Non.");
    assertThat(page.room().saving()).containsText("gardé sur cet appareil");
    page.room().cut(false);
    assertThat(page.room().saving()).hasText("Brouillon enregistré");
    page.write("x3", "a".repeat(10_001));
    assertThat(page.room().saving()).containsText("trop long");
    page.page().reload();
    assertThat(page.answer("x1")).hasValue("Une rivière.");
    assertEquals(10_001, page.answer("x3").inputValue().length(), "what is refused is kept");
    page.write("x3", "");
    assertThat(page.progress()).hasText("3 réponses sur 4");
    assertThat(page.room().saving()).hasText("Brouillon enregistré");
  }

  private static void decide(ProofDeskView desk) {
    Locator beside = desk.question("x2");
    assertThat(desk.question("x0")).containsText("Dans le texte");
    assertThat(desk.question("x0")).containsText("Et <b>vous</b>");
    assertThat(beside).containsText("Noté au téléphone.");
    assertEquals(List.of(), Axe.findings(desk.page()));
    desk.visitor().photographWhole("72-desk-questions");
    narrow(desk, "75-desk-questions-narrow");
    desk.leaveOut("x2", "C’est déjà dit.");
    assertThat(beside).containsText("Non reprise");
    desk.page().locator("summary:has-text('Reprendre les réponses')").click();
    desk.page().locator("[id$='over:do']").click();
    assertThat(desk.page().locator(".proof-card")).containsText("Reprises par Odile Marchand");
  }

  private static void narrow(ProofDeskView desk, String picture) {
    desk.visitor().resize(360);
    assertEquals(360, desk.visitor().pageWidth());
    desk.visitor().photographWhole(picture);
    desk.visitor().resize(1280);
  }

  @Test
  void thePageSpeaksTheLanguageOfTheExpert() {
    save(1, "");
    try (Visitor editor = Visitor.of(writer);
        Visitor telephone = Visitor.at(360)) {
      QuestionsView page = entered(editor, telephone, "en", "74-english");
      assertThat(page.page().locator("h1")).hasText("Answer in writing");
      assertThat(page.progress()).hasText("0 answers of 4");
      assertEquals(360, telephone.pageWidth());
      ProfileView.open(editor).speak(Language.ENGLISH);
      narrow(ProofDeskView.open(editor, id), "76-desk-english");
    }
  }

  private QuestionsView entered(Visitor editor, Visitor telephone, String tongue, String picture) {
    String address = "basile-" + UUID.randomUUID() + "@example.org";
    ProofDeskView desk = ProofDeskView.open(editor, id).askQuestions(address, tongue, picture);
    URI link = URI.create(found(LINK, desk.mail(address)));
    String query = link.getQuery() == null ? "" : "?" + link.getQuery();
    ExpertRoomView room = ExpertRoomView.atTheDoor(telephone, link.getRawPath() + query);
    room.askForNumber().enter(found(NUMBER, desk.mail(address)));
    assertEquals(List.of(), Axe.findings(room.page()));
    telephone.photographWhole(picture);
    return new QuestionsView(room);
  }

  /** Four questions; the desk's own answer to the third. */
  private void save(int version, String third) {
    String exchanges =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    "{\"kind\":\"exchange\",\"id\":\"x%1$d\",\"question\":\"<p>Question %1$d, depuis quand ?</p>\",\"answers\":[{\"id\":\"a%1$d\",\"speaker\":\"\",\"text\":\"%2$s\"}]}"
                        .formatted(i, i == 2 ? third : ""))
            .collect(Collectors.joining(","));
    String text =
        "{\"language\":\"fr\",\"title\":\"Par courriel "
            + id.substring(0, 8)
            + "\",\"standfirst\":\"\",\"participations\":[{\"expert\":\""
            + expert
            + "\",\"name\":\"Basile Thévenin\",\"title\":\"Géologue\",\"organisation\":\"\"}],\"blocks\":["
            + exchanges
            + "]}";
    assertEquals(200, Newsroom.saved(writer.session(), id, version, text).status());
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertTrue(matcher.find(), text);
    return matcher.group();
  }
}
