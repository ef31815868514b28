package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Two people with the same text before them. */
class TwoWritersIT {

  @Test
  void theSecondIsToldWhoIsThereAndNeitherOverwritesTheOther() {
    try (Visitor first = Visitor.signedIn("editor");
        Visitor second = Visitor.signedIn("chief")) {
      EditInterviewView mine = begun(first);
      EditInterviewView theirs = EditInterviewView.open(second, mine.id());
      assertThat(theirs.others()).containsText("Élise Renard");

      theirs.title("Le titre de Claire").saved();
      mine.title("Le titre d'Élise");
      assertThat(mine.saveWords()).containsText("Claire Aubin a modifié ce texte");
      assertThat(mine.texts()).containsText("Le titre d'Élise");
      assertThat(mine.texts()).containsText("Le titre de Claire");
      first.photograph("15-two-texts");
      assertThat(titleFor(second, mine.id())).hasValue("Le titre de Claire");

      mine.choose("Garder le mien, par-dessus").saved();
      assertThat(titleFor(second, mine.id())).hasValue("Le titre d'Élise");
    }
  }

  @Test
  void whatTheyChangedInDifferentPlacesIsJoined() {
    try (Visitor first = Visitor.signedIn("editor");
        Visitor second = Visitor.signedIn("chief")) {
      EditInterviewView mine = begun(first);
      EditInterviewView.open(second, mine.id()).title("Le titre de Claire").saved();
      mine.type(" Et encore.");
      assertThat(mine.difference("Titre")).containsText("modifié par l’autre personne");
      assertThat(mine.difference("Question")).containsText("modifié par vous");
      first.photograph("18-two-texts-join");
      first.resize(360);
      first.photograph("18-two-texts-join-360");
      mine.choose("Réunir les deux").saved();

      assertThat(titleFor(second, mine.id())).hasValue("Le titre de Claire");
      assertThat(new EditInterviewView(second).answers().first())
          .hasText("Une réponse. Et encore.");
    }
  }

  @Test
  void whatBothChangedIsNotJoinedBeforeItIsChosen() {
    try (Visitor first = Visitor.signedIn("editor");
        Visitor second = Visitor.signedIn("chief")) {
      EditInterviewView mine = begun(first);
      EditInterviewView.open(second, mine.id()).title("Le titre de Claire").saved();
      mine.title("Le titre d'Élise").choose("Réunir les deux");
      assertThat(first.page().locator(".merge-missing")).isVisible();

      mine.take("Titre", 1).choose("Réunir les deux").saved();
      assertThat(first.page().locator("#title")).hasValue("Le titre de Claire");
    }
  }

  @Test
  void theTextThatIsNotChosenCanStillBeRead() {
    try (Visitor first = Visitor.signedIn("editor");
        Visitor second = Visitor.signedIn("chief")) {
      EditInterviewView mine = begun(first);
      EditInterviewView.open(second, mine.id()).title("Le titre de Claire").saved();
      mine.title("Le titre d'Élise").choose("Prendre l’autre");

      assertThat(first.page().locator("#title")).hasValue("Le titre de Claire");
      assertThat(mine.aside()).isVisible();
      assertThat(EditInterviewView.open(first, mine.id()).aside()).isVisible();
      assertThat(titleFor(second, mine.id())).hasValue("Le titre de Claire");
    }
  }

  private static EditInterviewView begun(Visitor first) {
    return new MyWorkView(first).begin().exchange("Une question ?", "Une réponse.").saved();
  }

  private static Locator titleFor(Visitor visitor, String id) {
    EditInterviewView.open(visitor, id);
    return visitor.page().locator("#title");
  }
}
