package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/** From the editor's request to what readers are told: an expert reads on a telephone. */
class ProofIT {

  private static final Pattern RECEIPT = Pattern.compile("https?://\\S+/receipts/\\S+");

  private final Newsroom people = Newsroom.open();
  private final Newcomer writer = Newcomer.invited(people.admin(), "Paule Vidal", "EDITOR");
  private final String address = "expert-" + UUID.randomUUID() + "@example.org";
  private final String anne = Newsroom.introduced(writer.session(), "Anne Lœvenbrück");
  private final String id = written();

  @Test
  void anExpertApprovesSixCorrectsOneContestsOneAndReadersAreTold() {
    try (Visitor editor = Visitor.of(writer);
        Visitor expert = Visitor.at(390)) {
      ProofDeskView desk = ProofDeskView.open(editor, id);
      assertEquals(List.of(), Axe.findings(editor.page()));
      desk.ask(address, "fr", "Prenez votre temps.");
      assertThat(editor.page().locator("#notices")).containsText(address);
      ExpertRoomView room = entered(desk, expert, "90");
      sendEightWithoutNetworkOnce(room);
      settle(ProofDeskView.open(editor, id));
      decideOnTwo(room);
      nameAsTheyAsk(editor);
      String receipt = path(found(RECEIPT, desk.mail(address)));
      String interview = published();
      assertThat(expert.go(interview).locator(".proofread"))
          .containsText("Entretien relu par l’intéressée le");
      expert.photographWhole("95-readers-are-told");
      assertThat(expert.go(receipt).locator(".proof-said").first())
          .containsText("Ce qui est publié est ce qui a été approuvé.");
      assertEquals(List.of(), Axe.findings(expert.page()));
      assertEquals(390, expert.pageWidth());
      expert.photographWhole("96-receipt");
      oneWordIsCaught(editor, expert, receipt, interview);
    }
  }

  private void sendEightWithoutNetworkOnce(ExpertRoomView room) {
    assertThat(room.choices()).hasCount(8);
    for (int i = 0; i < 6; i++) {
      room.approve("a" + i);
    }
    assertThat(room.saving()).hasText("Brouillon enregistré");
    new Keyboard(room.page()).press("Tab").to("#send button.main");
    room.cut(true).correct("a6", "Six, et non sept.").contest("a7", "Je n’ai pas dit cela.");
    assertThat(room.saving()).containsText("gardé sur cet appareil");
    room.visitor().photograph("92-without-network");
    room.cut(false);
    assertThat(room.saving()).hasText("Brouillon enregistré");
    room.page().reload();
    assertThat(room.choice("a6").locator(".proof-typing")).hasText("Six, et non sept.");
    assertThat(room.choice("a7").locator("textarea")).hasValue("Je n’ai pas dit cela.");
    room.send();
    assertThat(room.said()).containsText("Vos 8 décisions sont envoyées");
    assertThat(room.choices()).hasCount(0);
    room.visitor().photographWhole("93-sent");
  }

  private static void settle(ProofDeskView desk) {
    assertThat(desk.row("a0")).containsText("Approuvée");
    assertThat(desk.row("a6").locator("ins").first()).containsText("Six");
    assertThat(desk.row("a7")).containsText("Je n’ai pas dit cela.");
    assertEquals(List.of(), Axe.findings(desk.page()));
    desk.visitor().photographWhole("94-desk-settles");
    desk.accept("a6", "Merci, c’est corrigé.");
    desk.answer("a7", "L’enregistrement le confirme.");
    assertThat(desk.row("a6")).containsText("Traitée");
  }

  private void nameAsTheyAsk(Visitor editor) {
    EditExpertView profile = EditExpertView.open(editor, anne);
    assertThat(profile.form("UNSAID")).isChecked();
    assertEquals(List.of(), Axe.findings(editor.page()));
    profile.nameAs("FEMININE");
    assertThat(EditExpertView.open(editor, anne).form("FEMININE")).isChecked();
    editor.photographWhole("94-how-french-names-them");
  }

  private static void decideOnTwo(ExpertRoomView room) {
    room.page().reload();
    assertThat(room.choices()).hasCount(2);
    assertThat(room.page().locator("#a7")).containsText("L’enregistrement le confirme.");
    assertEquals(List.of(), Axe.findings(room.page()));
    room.approveRest();
    assertThat(room.choice("a6").locator("input[value=APPROVE]")).isChecked();
    room.send();
    assertThat(room.said()).containsText("Vos 2 décisions sont envoyées");
  }

  private void oneWordIsCaught(Visitor editor, Visitor expert, String receipt, String interview) {
    rewrite("Réponse 2.", "Réponse deux.");
    ProofDeskView desk = ProofDeskView.open(editor, id);
    assertThat(desk.row("a2")).containsText("Modifiée depuis l’accord");
    assertThat(desk.row("a3")).containsText("Approuvée");
    editor.photographWhole("97-desk-catches");
    assertThat(expert.go(receipt).locator(".proof-said").first()).containsText("Ce qui est publié");
    published();
    assertThat(expert.go(receipt).locator(".proof-said.bad")).hasCount(2);
    assertThat(expert.page().locator(".proof-lines")).containsText("Modifiée depuis l’accord");
    expert.photographWhole("98-receipt-catches");
    assertThat(expert.go(interview).locator("#a2"))
        .containsText("Réponse modifiée après l’accord de l’intéressée.");
    assertThat(expert.page().locator(".proofread")).containsText("relu en partie");
  }

  @Test
  void theExpertsPagesSpeakTheirLanguage() {
    try (Visitor editor = Visitor.of(writer);
        Visitor expert = Visitor.at(360)) {
      ProofDeskView desk = ProofDeskView.open(editor, id).ask(address, "en", "Take your time.");
      ExpertRoomView room = entered(desk, expert, "99-english");
      assertThat(expert.page().locator("h1")).hasText("Read your answers");
      assertThat(room.choice("a0")).containsText("I propose a correction");
      assertEquals(360, expert.pageWidth());
    }
  }

  private ExpertRoomView entered(ProofDeskView desk, Visitor expert, String picture) {
    String link = desk.link(address);
    ExpertRoomView room = ExpertRoomView.atTheDoor(expert, link);
    String secret = link.replaceAll("[?].*", "").replaceAll(".*/", "");
    assertFalse(expert.page().url().contains(secret), "the address is clean");
    assertEquals(List.of(), Axe.findings(expert.page()));
    expert.photographWhole(picture + "-door");
    room.askForNumber();
    assertEquals(List.of(), Axe.findings(expert.page()));
    room.enter(desk.number(address));
    assertEquals(List.of(), Axe.findings(expert.page()));
    expert.photographWhole(picture + "-room");
    return room;
  }

  private String published() {
    Newsroom.submitted(writer.session(), id);
    people.approve(id);
    people.publish(id);
    return people.path(id);
  }

  private String written() {
    String exchanges =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    "{\"kind\":\"exchange\",\"id\":\"x%1$d\",\"question\":\"<p>Question %1$d ?</p>\",\"answers\":[{\"id\":\"a%1$d\",\"speaker\":\"\",\"text\":\"<p>Réponse %1$d.</p>\"}]}"
                        .formatted(i))
            .collect(Collectors.joining(","));
    String text =
        "{\"language\":\"fr\",\"title\":\"Relu sur un téléphone "
            + UUID.randomUUID()
            + "\",\"standfirst\":\"<p>Elle mesure.</p>\",\"participations\":[{\"expert\":\""
            + anne
            + "\",\"name\":\"Anne Lœvenbrück\",\"title\":\"Hydrologue\",\"organisation\":\"\"}],\"blocks\":["
            + exchanges
            + "]}";
    String begun = Newsroom.begun(writer.session());
    assertEquals(200, Newsroom.saved(writer.session(), begun, 1, text).status());
    return begun;
  }

  /** Past the editor, over the version that stands. */
  private void rewrite(String words, String others) {
    String stale = Newsroom.saved(writer.session(), id, 0, "{}").body();
    try {
      JsonNode standing = new ObjectMapper().readTree(stale);
      String text = standing.get("text").toString().replace(words, others);
      int version = standing.get("version").asInt();
      assertEquals(200, Newsroom.saved(writer.session(), id, version, text).status());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String path(String link) {
    URI address = URI.create(link);
    return address.getRawPath() + (address.getQuery() == null ? "" : "?" + address.getQuery());
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertTrue(matcher.find(), text);
    return matcher.group();
  }
}
