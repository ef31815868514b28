package org.verbatim.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MappedClassesTest {

  private static final DescribedPredicate<JavaClass> MAPPED =
      DescribedPredicate.describe(
          "mapped",
          type ->
              type.isAnnotatedWith(Entity.class)
                  || type.isAnnotatedWith(Embeddable.class)
                  || type.isAnnotatedWith(Converter.class));

  @Test
  void everyMappedClassIsListed() {
    Set<String> mapped =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.verbatim")
                .that(MAPPED)
                .stream()
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    Set<String> listed =
        MappedClasses.listed().stream().map(Class::getName).collect(Collectors.toSet());
    assertEquals(mapped, listed);
  }
}
