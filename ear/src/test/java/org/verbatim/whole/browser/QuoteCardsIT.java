package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.whole.Correspondent;
import org.verbatim.whole.Newcomer;
import org.verbatim.whole.Newsroom;

/**
 * What somebody said can be shared as a picture, as long as they said it and readers may see it.
 */
class QuoteCardsIT {

  private static final String SAID = "Le sel garde la mémoire de chaque marée.";
  private static final String CARD = "/quotes/q1.png";

  private final Newsroom people = Newsroom.open();
  private final Correspondent writer = people.editor();
  private final String name =
      "Odile Salicorne" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  private final String expert = Newsroom.introduced(writer, name);

  @Test
  void readersFindThePictureOfAQuoteBesideItUntilTheInterviewIsWithdrawn() {
    String id = written(SAID);
    String path = people.path(id);
    try (Visitor reader = Visitor.withoutScripts()) {
      assertEquals(404, asked(reader, path + CARD, "").status());
      Newsroom.submitted(writer, id);
      people.approve(id);
      people.publish(id);

      Page page = reader.go(path);
      assertThat(page.locator(".colophon")).containsText("Titre adapté des propos tenus.");
      Locator link = page.locator(".pull-quote .card-link");
      assertThat(link).hasText("Image de la citation");
      assertThat(reader.go("/en" + path).locator(".pull-quote .card-link"))
          .hasText("Picture of the quote");
      Locator title = reader.page().locator(".adapted-title .card-link");
      assertThat(title).hasText("Picture of the quote in the title");
      String drawn = title.getAttribute("href");
      assertEquals(path + "/quotes/_title.png", drawn);
      assertEquals(200, asked(reader, drawn, "").status());
      assertEquals(200, asked(reader, path + "/quotes/title.png", "").status(), "as it was before");
      assertThat(reader.go(path).locator(".adapted-title")).containsText("Image de la citation");
      APIResponse card = asked(reader, link.getAttribute("href"), "");
      assertEquals("200 image/png", card.status() + " " + card.headers().get("content-type"));
      assertEquals(304, asked(reader, path + CARD, card.headers().get("etag")).status());
      assertEquals(404, asked(reader, path + "/quotes/q9.png", "").status());
      assertEquals(404, asked(reader, "/en" + path + CARD, "").status());

      people.withdraw(id, "Retiré à la demande.");
      assertEquals(410, asked(reader, path + CARD, "").status());
    }
  }

  @Test
  void theDeskHasThemToKeepAndSaysWhichTieIsBroken() {
    String id = written("Le sel garde la trace de chaque marée.");
    try (Visitor editor = Visitor.signedIn("editor")) {
      PublishInterviewView publication = PublishInterviewView.open(editor, id);
      assertThat(publication.cards()).hasCount(2);
      assertThat(publication.cards().first().locator("a")).containsText("Télécharger l’image");
      String card = publication.cards().first().locator("a").getAttribute("href");
      assertEquals("image/png", asked(editor, card, "").headers().get("content-type"));
      assertEquals(List.of(), Axe.findings(editor.page()));
      editor.photographWhole("66-quote-cards");
      editor.resize(360);
      assertTrue(editor.pageWidth() <= 360, "nothing is cut off on a phone");
      editor.photographWhole("67-quote-cards-narrow");
      publication.cards().last().locator("a").click();
      editor.page().waitForURL(url -> url.endsWith("#block-q1-pulled"));
    }
    try (Visitor abroad = Visitor.of(Newcomer.invited(people.admin(), "Edith Marsh", "EDITOR"))) {
      ProfileView.open(abroad).speak(Language.ENGLISH);
      assertThat(PublishInterviewView.open(abroad, id).cards().last())
          .containsText("these words are not in the answer any more");
    }
  }

  private static APIResponse asked(Visitor visitor, String path, String tag) {
    RequestOptions options = RequestOptions.create().setMaxRedirects(0);
    if (!tag.isEmpty()) {
      options.setHeader("If-None-Match", tag);
    }
    return visitor.page().request().get(visitor.at(path), options);
  }

  /** An adapted title, an answer, and a pull quote. */
  private String written(String answer) {
    String id = Newsroom.begun(writer);
    String text =
        """
        {"language": "fr", "kicker": "", "title": "« La marée n’oublie rien »", "subtitle": "",
         "titleAdapted": true, "standfirst": "<p>Elle récolte le sel.</p>", "themes": [],
         "interviewers": [],
         "participations": [{"expert": "%s", "name": "%s", "title": "Paludière",
           "organisation": "", "portrait": {"media": "", "credit": "", "alt": ""}}],
         "blocks": [
           {"kind": "exchange", "id": "x1", "question": "<p>Que garde le sel ?</p>",
            "answers": [{"id": "x1a", "speaker": "", "text": "<p>%s</p>"}]},
           {"kind": "pull-quote", "id": "q1", "text": "la mémoire de chaque marée",
            "answer": "x1a", "adapted": false}]}
        """
            .formatted(expert, name, answer);
    assertEquals(200, Newsroom.saved(writer, id, 1, text).status());
    return id;
  }
}
