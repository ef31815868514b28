package org.verbatim.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class WallsOfTheWebTest {

  private static final JavaClasses WEB =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.verbatim.web");

  @Test
  void theWebIsBlindToTheDatabase() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.verbatim.persistence..", "jakarta.persistence..", "org.hibernate..", "javax.sql..")
        .check(WEB);
  }

  @Test
  void readersAreServedByTheReadingRoomAlone() {
    noClasses()
        .that()
        .resideInAPackage("org.verbatim.web.site..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("org\\.verbatim\\.(interview\\.Interviews|publication\\.Editions)")
        .because("there is one visibility rule, and it is asked in one place")
        .check(WEB);
  }

  @Test
  void namesSayTheTrade() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base|Service|Dao|DTO|Dto|Bean)")
        .check(WEB);
  }
}
