package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * What the chief sees of all that is done at the desk, and what an administrator does not. Nobody
 * else does anything meanwhile: acts are counted.
 */
@Isolated
class WholeJournalIT {

  @Test
  void theChiefFiltersTheJournalTakesItAlongAndChecksIt() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor chief = Visitor.signedIn("chief")) {
      new MyWorkView(editor).begin().submitInVain();

      WholeJournalView journal = WholeJournalView.open(chief).refused("SUBMITTED");
      assertThat(journal.acts().first()).containsText("Refusé");
      int refused = journal.acts().count();
      assertThat(journal.clear().chosenAct()).hasValue("");
      assertThat(journal.back().chosenAct()).hasValue("SUBMITTED");
      assertThat(journal.acts()).hasCount(refused);
      chief.photographWhole("whole-journal");

      List<String> table = journal.exported().lines().toList();
      assertTrue(table.get(0).startsWith("\uFEFFNuméro,Date,Qui"), table.get(0));
      assertEquals(refused, table.size() - 1);
      assertTrue(table.stream().skip(1).allMatch(row -> row.contains(",oui,")), table::toString);
      assertThat(journal.checked()).containsText("La chaîne est intacte");
    }
  }

  @Test
  void anAdministratorSeesAccountsAndNoInterview() {
    try (Visitor admin = Visitor.signedIn("admin")) {
      WholeJournalView journal = WholeJournalView.open(admin);

      assertThat(journal.acts().first()).isVisible();
      String table = journal.exported();
      assertTrue(table.contains(",Connexion,"), table);
      assertFalse(table.contains(",Entretien,"), table);
    }
  }
}
