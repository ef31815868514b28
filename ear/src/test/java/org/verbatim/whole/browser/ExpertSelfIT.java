package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.whole.ManuscriptJson;
import org.verbatim.whole.Newcomer;
import org.verbatim.whole.Newsroom;
import org.verbatim.whole.Pictures;
import org.verbatim.whole.Product;

/** What an expert says of themselves: title, portrait, consent; and what the desk makes of it. */
class ExpertSelfIT {

  private static final String NAME = "Solène Carpentier";

  private final Newsroom people = Newsroom.open();
  private final Newcomer writer = Newcomer.invited(people.admin(), "Yann Prigent", "EDITOR");
  private final String address = "self-" + UUID.randomUUID() + "@example.org";
  private final String picture = Newsroom.uploaded(writer.session(), "Vue du pont");
  private final String id = written();

  @Test
  void anExpertDeniesThePortraitCorrectsTheirTitleAndSendsAnotherPhotograph() {
    try (Visitor editor = Visitor.of(writer);
        Visitor expert = Visitor.at(390)) {
      ProofDeskView desk = ProofDeskView.open(editor, id).ask(address, "fr", "");
      assertThat(editor.page().locator("[id='ask:do']")).hasCount(0);
      ExpertRoomView room = ExpertRoomView.atTheDoor(expert, desk.link(address)).askForNumber();
      room.enter(desk.number(address));
      picturesAreSeenInsideAlone(room);
      room.consent("DENIED");
      room.page().fill("#title", "Directrice");
      photographIsSent(room);
      room.self();
      expert.photographWhole("self-1-room");
      assertEquals(List.of(), Axe.findings(room.page()));
      assertEquals(390, expert.pageWidth());
      room.send();
      theDeskSettles(editor);
      room.page().reload();
      assertThat(room.self()).containsText("Yann Prigent l’a repris.");
      assertThat(room.self()).containsText("Yann Prigent a repris votre photo.");
      expert.photographWhole("self-4-told");
      theDenialBindsANewerRequest(editor);
    }
  }

  private void picturesAreSeenInsideAlone(ExpertRoomView room) {
    assertTrue(ExpertRoomView.isSeen(room.page().locator("article img").first()));
    assertTrue(ExpertRoomView.isSeen(room.self().locator("figure img").first()));
    String source = room.self().locator("figure img").first().getAttribute("src");
    assertEquals(404, Product.running().get(source).statusCode());
    assertEquals(404, Product.running().get("/media/" + picture + "/640/x.png").statusCode());
    assertEquals(
        "private, no-store",
        room.page().request().get(room.visitor().at(source)).headers().get("cache-control"));
  }

  private static void photographIsSent(ExpertRoomView room) {
    byte[] words = "Bonjour".getBytes(StandardCharsets.UTF_8);
    room.bring("moi.png", words, "Léo Roy");
    assertThat(room.brought()).containsText("JPEG");
    room.cut(true).bring("moi.png", Pictures.fresh(), "Léo Roy");
    assertThat(room.brought()).containsText("réessayez");
    room.cut(false);
    room.page().click("#bring");
    assertThat(room.said()).hasText("Votre photo est envoyée à la rédaction.");
    assertThat(room.self()).containsText("crédit : Léo Roy");
    assertThat(room.page().locator("#title")).hasValue("Directrice");
    assertTrue(ExpertRoomView.isSeen(room.self().locator(".proof-standing img")));
  }

  private void theDeskSettles(Visitor editor) {
    ProofDeskView desk = ProofDeskView.open(editor, id);
    assertThat(desk.notices().first()).containsText("ne sera pas publié avec ce portrait");
    assertThat(desk.wish("TITLE").locator("ins")).containsText("Directrice");
    assertEquals(List.of(), Axe.findings(desk.page()));
    editor.photographWhole("self-2-desk");
    desk.takeOver("TITLE", "Merci.").takePortrait();
    assertThat(desk.page().locator(".proof-card")).containsText("a repris cette photo");
    editor.go("/desk/publish-interview?id=" + id);
    assertThat(editor.page().locator(".checklist-refuses-publication").first())
        .containsText(NAME + " n’accepte pas que son portrait soit publié");
    editor.photographWhole("self-3-publish");
  }

  private void theDenialBindsANewerRequest(Visitor editor) {
    ProofDeskView desk = ProofDeskView.open(editor, id).revoke().ask(address, "fr", "");
    assertThat(desk.page().locator(".proof-card")).hasCount(2);
    assertThat(desk.newest()).containsText("lors d’une demande précédente");
    assertThat(desk.page().locator(".proof-card").last())
        .not()
        .containsText("lors d’une demande précédente");
    assertThat(desk.notices().first()).containsText("ne sera pas publié avec ce portrait");
    assertEquals(List.of(), Axe.findings(desk.page()));
    bothWidths(editor, "self-5-denied-before");
    ProfileView.open(editor).speak(Language.ENGLISH);
    assertThat(ProofDeskView.open(editor, id).newest()).containsText("in an earlier request");
    bothWidths(editor, "self-6-denied-before-english");
  }

  private static void bothWidths(Visitor editor, String picture) {
    editor.photographWhole(picture);
    editor.resize(360);
    assertEquals(360, editor.pageWidth());
    editor.photographWhole(picture + "-narrow");
    editor.resize(1280);
  }

  private String written() {
    String expert = Newsroom.introduced(writer.session(), NAME);
    return Newsroom.written(
        writer.session(),
        new ManuscriptJson(
            "Le pont et ses images " + UUID.randomUUID(),
            "Hydrologue",
            "https://example.org",
            new ManuscriptJson.Sources(expert, NAME, picture, "", "")));
  }
}
