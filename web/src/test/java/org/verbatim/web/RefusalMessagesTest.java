package org.verbatim.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.refusal.Reason;

class RefusalMessagesTest {

  private static final JavaClasses VERBATIM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.verbatim");

  private static final String BUNDLE = "org.verbatim.web.messages.refusal";

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyReasonHasItsWordsAndNoWordsAreWithoutAReason(String language) {
    Set<String> keys = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language)).keySet();
    Set<String> wanted =
        reasons().map(JavaField::getName).map("refusal."::concat).collect(Collectors.toSet());
    assertFalse(wanted.isEmpty());
    assertEquals(new TreeSet<>(wanted), new TreeSet<>(keys));
  }

  /** The words go by the name alone: two reasons of one name would share them. */
  @Test
  void noTwoReasonsHaveTheSameName() {
    assertEquals(reasons().map(JavaField::getName).distinct().count(), reasons().count());
  }

  private static Stream<JavaField> reasons() {
    return VERBATIM.stream()
        .filter(JavaClass::isEnum)
        .filter(one -> one.isAssignableTo(Reason.class))
        .flatMap(one -> one.getFields().stream())
        .filter(field -> field.getModifiers().contains(JavaModifier.ENUM));
  }
}
