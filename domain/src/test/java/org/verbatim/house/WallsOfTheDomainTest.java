package org.verbatim.house;

import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

class WallsOfTheDomainTest {

  private static final JavaClasses DOMAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.verbatim");

  private static final DescribedPredicate<JavaMethodCall> NOW_WITHOUT_A_CLOCK =
      DescribedPredicate.describe(
          "now() without a clock",
          call ->
              call.getName().equals("now")
                  && call.getTargetOwner().getPackageName().equals("java.time")
                  && call.getTarget().getRawParameterTypes().isEmpty());

  @Test
  void theDomainKnowsNoDoorAndNoDatabase() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.faces..",
            "jakarta.ws.rs..",
            "jakarta.servlet..",
            "org.primefaces..",
            "org.hibernate..",
            "org.verbatim.persistence..",
            "org.verbatim.web..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.persistence.EntityManager")
        .because("rules are tested in milliseconds, without a container")
        .check(DOMAIN);
  }

  @Test
  void featuresFormNoCircle() {
    slices().matching("org.verbatim.(*)..").should().beFreeOfCycles().check(DOMAIN);
  }

  @Test
  void timeIsAnArgument() {
    noClasses()
        .should()
        .callMethodWhere(NOW_WITHOUT_A_CLOCK)
        .because("a rule that reads the clock cannot be tested")
        .check(DOMAIN);
  }

  @Test
  void entitiesHaveVerbsNotSetters() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .or()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Embeddable.class)
        .and()
        .areNotStatic()
        .should()
        .haveNameNotMatching("set[A-Z].*")
        .check(DOMAIN);
  }

  @Test
  void namesSayTheTrade() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base|Service|Dao|DTO|Dto)")
        .check(DOMAIN);
  }

  @Test
  void useCasesBelongToTheApplication() {
    classes()
        .that()
        .areAnnotatedWith(jakarta.transaction.Transactional.class)
        .should()
        .beAnnotatedWith(jakarta.enterprise.context.ApplicationScoped.class)
        .andShould()
        .notHaveModifier(STATIC)
        .check(DOMAIN);
  }
}
