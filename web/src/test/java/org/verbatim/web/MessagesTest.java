package org.verbatim.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

  private static final Path PLACE = Path.of("src/main/resources/org/verbatim/web/messages");
  private static final Pattern USED = Pattern.compile("#\\{(\\w+)\\['([^']+)'\\]");

  static Stream<String> bundles() throws IOException {
    try (Stream<Path> files = Files.list(PLACE)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("_fr.properties"))
          .map(name -> name.replace("_fr.properties", ""))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyKeyIsThereInFrenchAndInEnglish(String bundle) throws IOException {
    assertEquals(
        new TreeSet<>(read(bundle, "fr").stringPropertyNames()),
        new TreeSet<>(read(bundle, "en").stringPropertyNames()));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noMessageIsEmptyAndNoneShouts(String bundle) throws IOException {
    for (String language : List.of("fr", "en")) {
      Properties messages = read(bundle, language);
      for (String key : messages.stringPropertyNames()) {
        String message = messages.getProperty(key);
        assertFalse(message.isBlank(), key);
        assertFalse(message.contains("!"), () -> "An exclamation mark in " + key);
      }
    }
  }

  @Test
  void everyKeyThatAViewUsesIsThere() throws IOException {
    for (Path view : Views.all()) {
      var uses = USED.matcher(Files.readString(view));
      while (uses.find()) {
        Path bundle = PLACE.resolve(uses.group(1) + "_fr.properties");
        if (Files.exists(bundle)) {
          String key = uses.group(2);
          assertTrue(read(uses.group(1), "fr").containsKey(key), () -> view + " uses " + key);
        }
      }
    }
  }

  private static Properties read(String bundle, String language) throws IOException {
    Properties messages = new Properties();
    Path file = PLACE.resolve(bundle + "_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      messages.load(reader);
    }
    return messages;
  }
}
