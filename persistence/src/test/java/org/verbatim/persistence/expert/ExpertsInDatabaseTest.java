package org.verbatim.persistence.expert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.expert.Expert;
import org.verbatim.expert.ExpertProfile;
import org.verbatim.expert.FrenchForm;
import org.verbatim.persistence.Database;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;
import org.verbatim.text.Slug;

class ExpertsInDatabaseTest {

  @Test
  void howFrenchNamesAnExpertIsKeptAndUnsaidUntilSomebodySays() {
    Expert anne = described(FrenchForm.FEMININE);
    Expert other = new Expert(slug(), new ExpertProfile("Camille", RichText.EMPTY, Portrait.NONE));
    Database.inTransaction(
        database -> {
          database.persist(anne);
          database.persist(other);
          return null;
        });
    Set<UUID> asked = Set.of(anne.id(), other.id(), UUID.randomUUID());
    Map<UUID, FrenchForm> forms =
        Database.inTransaction(
            database -> Database.with(database, new ExpertsInDatabase()).formsOf(asked));

    assertEquals(Map.of(anne.id(), FrenchForm.FEMININE, other.id(), FrenchForm.UNSAID), forms);
  }

  private static Expert described(FrenchForm form) {
    return new Expert(slug(), new ExpertProfile("Anne", RichText.EMPTY, Portrait.NONE, form));
  }

  private static Slug slug() {
    return Slug.of("e" + UUID.randomUUID());
  }
}
