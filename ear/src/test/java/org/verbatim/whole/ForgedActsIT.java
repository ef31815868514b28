package org.verbatim.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.whole.ManuscriptJson.Sources;

/** Acts that no page offered, sent all the same: refused, and written down. */
class ForgedActsIT {

  private static final String ANY_FORM = "session-wide";

  private static Newsroom people;
  private static Sources sources;

  private String id = "";

  @BeforeAll
  static void open() {
    people = Newsroom.open();
    String picture = Newsroom.uploaded(people.editor(), "Un port");
    String expert = Newsroom.introduced(people.editor(), "Ida Morel");
    sources = new Sources(expert, "Ida Morel", picture, "", "");
  }

  @BeforeEach
  void write() {
    id = Newsroom.written(people.editor(), text());
  }

  @Test
  void anEditorWhoApprovesTheirOwnInterviewIsRefused() {
    Newsroom.submitted(people.editor(), id);
    Reply answer = people.editor().send(forged(people.editor(), "review", "approve", "approve:do"));
    refusedOnce(people.editor(), answer, "review", "Votre rôle ne le permet pas.");
    standsAt("En relecture");
  }

  @Test
  void aChiefWhoApprovesWhatTheyChangedIsRefused() {
    assertEquals(200, Newsroom.saved(people.chief(), id, 2, text().write()).status());
    Newsroom.submitted(people.editor(), id);
    Reply answer = people.chief().send(forged(people.chief(), "review", "approve", "approve:do"));
    refusedOnce(people.chief(), answer, "review", "une autre personne doit le relire");
    standsAt("En relecture");
  }

  @Test
  void aDraftIsNotApproved() {
    Reply answer =
        people.reviewer().send(forged(people.reviewer(), "review", "approve", "approve:do"));
    refusedOnce(people.reviewer(), answer, "review", "au point où en est ce texte");
    standsAt("Brouillon");
  }

  @Test
  void aReviewerWhoPublishesIsRefused() {
    Newsroom.submitted(people.editor(), id);
    people.approve(id);
    Reply answer =
        people.reviewer().send(forged(people.reviewer(), "publish", "publish", "publish:do"));
    refusedOnce(people.reviewer(), answer, "publish", "Votre rôle ne le permet pas.");
    assertEquals(404, Product.running().get(people.path(id)).statusCode());
  }

  @Test
  void anEditorWhoWithdrawsIsRefused() {
    Newsroom.submitted(people.editor(), id);
    people.approve(id);
    people.publish(id);
    Form form = forged(people.editor(), "publish", "withdraw", "withdraw:do");
    Reply answer = people.editor().send(form.with("withdraw:reason", "Sans raison."));
    refusedOnce(people.editor(), answer, "publish", "Votre rôle ne le permet pas.");
    assertEquals(200, Product.running().get(people.path(id)).statusCode());
  }

  @Test
  void whoeverPressesAButtonTooLateIsToldWhy() {
    Newsroom.submitted(people.editor(), id);
    String page = "/desk/review-interview?id=" + id;
    Form drawnBefore = people.reviewer().form(page, "request-changes");
    people
        .editor()
        .send(
            people
                .editor()
                .form("/desk/edit-interview?id=" + id, "actions")
                .pressing("actions:recall"));
    Reply answer =
        people
            .reviewer()
            .send(
                drawnBefore
                    .with("request-changes:reason", "Trop tard.")
                    .pressing("request-changes:do"));
    refusedOnce(people.reviewer(), answer, "review", "au point où en est ce texte");
    standsAt("Brouillon");
  }

  @Test
  void aTextIsHandedInOnce() {
    Form drawnBefore = people.editor().form(page("submit"), "ask").pressing("ask:submit");
    Newsroom.submitted(people.editor(), id);
    Reply answer = people.editor().send(drawnBefore);
    refusedOnce(people.editor(), answer, "edit", "au point où en est ce texte");
    standsAt("En relecture");
  }

  @Test
  void aReviewerWhoWritesIsRefused() {
    Reply answer = Newsroom.saved(people.reviewer(), id, 2, text().write());
    assertEquals(422, answer.status());
    assertTrue(answer.body().contains("Votre rôle ne le permet pas."));
    assertEquals(1, refusals().size());
  }

  @Test
  void aTextThatIsInReviewIsNotChanged() {
    Newsroom.submitted(people.editor(), id);
    Reply answer = Newsroom.saved(people.editor(), id, 2, text("Autre titre").write());
    assertEquals(422, answer.status());
    assertEquals(1, refusals().size());
    assertFalse(people.editor().get(page("edit")).body().contains("Autre titre"));
  }

  @Test
  void aFormThatIsNotWholeIsRefusedBeforeAnythingHappens() {
    Newsroom.submitted(people.editor(), id);
    Form whole = people.reviewer().form(page("review"), "approve").pressing("approve:do");
    String strange = UUID.randomUUID().toString();
    for (Form broken :
        List.of(
            whole.withoutState(),
            whole.withInventedState(),
            whole.withoutNonce(),
            whole.withNonce(""),
            whole.withNonce(strange),
            whole.with("id", id + "\u0000"),
            whole.withNonce("'; script-src *"))) {
      Reply answer = people.reviewer().send(broken);
      assertEquals(400, answer.status());
      assertTrue(answer.page().select("a[href=/desk]").hasText());
    }
    assertEquals(List.of(), refusals());
    standsAt("En relecture");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org", "null", "http://localhost.example.org"})
  void aFormFromAnotherSiteIsRefused(String origin) {
    Newsroom.submitted(people.editor(), id);
    Form form = people.reviewer().form(page("review"), "approve").pressing("approve:do");
    assertEquals(403, people.reviewer().send(form, "Origin", origin).status());
    standsAt("En relecture");
  }

  @Test
  void accountsAreNotForTheEditorialStaff() {
    Form form = people.admin().form("/desk/accounts", "open");
    Form filled = form.with("open:login", "intrus").with("open:name", "Intrus");
    assertEquals(403, people.chief().send(filled.pressing("open:do")).status());
    assertFalse(people.admin().get("/desk/accounts").body().contains("intrus"));
  }

  private Form forged(Correspondent person, String page, String form, String button) {
    return person.form(page(page), ANY_FORM).forged(form, button).with("id", id);
  }

  private String page(String name) {
    return "/desk/" + name + "-interview?id=" + id;
  }

  /** Led back to the page, which says why; and one line in the journal. */
  private void refusedOnce(Correspondent person, Reply answer, String page, String why) {
    assertEquals(302, answer.status());
    assertTrue(person.get(answer.location()).page().select("#notices").text().contains(why));
    assertEquals(page(page), answer.location());
    assertEquals(1, refusals().size());
    assertTrue(refusals().get(0).contains(why), refusals().get(0));
  }

  private List<String> refusals() {
    Reply journal = people.editor().get("/desk/journal?interview=" + id);
    return journal.page().select("li.act-refused").eachText();
  }

  private void standsAt(String status) {
    Reply page = people.editor().get(page("edit"));
    assertTrue(page.page().select(".interview-states").text().contains(status));
  }

  private static ManuscriptJson text() {
    return text("Un titre");
  }

  private static ManuscriptJson text(String title) {
    return new ManuscriptJson(title, "Quelques mots.", "https://example.org/", sources);
  }
}
