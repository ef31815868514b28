package org.verbatim.persistence;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.ServiceContributor;
import org.junit.jupiter.api.Test;

class WallsOfPersistenceTest {

  private static final JavaClasses PERSISTENCE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.verbatim.persistence");

  @Test
  void nobodyCanReachAnAdapterButThroughItsPort() {
    classes()
        .that()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("package-info")
        .and()
        .areNotAssignableTo(Integrator.class)
        .and()
        .areNotAssignableTo(ServiceContributor.class)
        .should()
        .notBePublic()
        .check(PERSISTENCE);
  }

  @Test
  void persistenceIsBlindToTheWeb() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.verbatim.web..", "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..")
        .check(PERSISTENCE);
  }

  /** A stream that nobody closes holds its connection until the request is over. */
  @Test
  void whatIsAskedIsReadToItsEnd() {
    noClasses().should().callMethodWhere(target(name("getResultStream"))).check(PERSISTENCE);
  }

  @Test
  void namesSayTheTrade() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base|Service|Dao|DTO|Dto|Repository)")
        .check(PERSISTENCE);
  }
}
