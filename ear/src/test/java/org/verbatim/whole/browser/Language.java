package org.verbatim.whole.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A language that the product speaks, and what would be foreign to it. */
enum Language {
  FRENCH("fr", "/"),
  ENGLISH("en", "/en/");

  /** A key of a message where its words should be. */
  private static final Pattern KEY =
      Pattern.compile("\\?\\?\\?.*|[a-z][a-z-]*(\\.[A-Za-z][A-Za-z_-]*)+");

  /** Names of files and hosts look like keys. */
  private static final Pattern ADDRESS = Pattern.compile(".*(\\.(png|jpe?g|webp|org|net|com)|@.*)");

  /** Everything that is said in words, but not what people wrote: that has its own language. */
  private static final String SAID =
      """
      () => {
        const said = new Set();
        const theirs = "script, style, .ProseMirror > * [data-field], textarea, .field-help code";
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.nodeType === 1 ? node : node.parentElement;
          const foreign = element.closest("[lang]")?.lang !== document.documentElement.lang;
          if (element.closest(theirs) || foreign) continue;
          if (node.nodeType === 3) said.add(node.data);
          if (node.nodeType === 1) {
            ["aria-label", "title", "placeholder", "alt", "data-hint"].forEach((name) =>
              said.add(node.getAttribute(name) ?? ""));
            if (node.matches("input[type=submit], input[type=button]")) said.add(node.value);
          }
        }
        return [...said].map((words) => words.replace(/\\s+/g, " ").trim()).filter((words) => words);
      }
      """;

  private static final Pattern PLACE = Pattern.compile("\\{\\d[^{}]*(\\{[^}]*\\}[^{}]*)*\\}");

  /** So many letters make a message recognisable; more are needed where something is filled in. */
  private static final int ENOUGH = 3;

  private static final int ENOUGH_AROUND_PLACES = 9;

  private final String tag;
  private final String home;

  Language(String tag, String home) {
    this.tag = tag;
    this.home = home;
  }

  String tag() {
    return tag;
  }

  /** The address of a page of the site in this language. */
  String at(String path) {
    return path.equals("/") ? home.replaceAll("(.)/$", "$1") : home + path.substring(1);
  }

  /** What the page says in the other language, or in no language at all. */
  Set<String> foreignWordsOn(Page page) {
    return foreignAmong(said(page));
  }

  @SuppressWarnings("unchecked")
  private static List<String> said(Page page) {
    return (List<String>) page.evaluate(SAID);
  }

  Set<String> foreignAmong(List<String> said) {
    Pattern own = messages(this);
    Pattern foreign = messages(this == FRENCH ? ENGLISH : FRENCH);
    return said.stream()
        .filter(words -> isKey(words) || (fits(foreign, words) && !fits(own, words)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isKey(String words) {
    return KEY.matcher(words).matches() && !ADDRESS.matcher(words).matches();
  }

  private static boolean fits(Pattern messages, String words) {
    return messages.matcher(words).matches();
  }

  /** All messages of a language as one pattern; what is filled in at run time may be anything. */
  private static Pattern messages(Language language) {
    List<String> shapes = new ArrayList<>();
    for (Path file : Sources.messages(language.tag)) {
      for (Object message : read(file).values()) {
        shape(message.toString()).ifPresent(shapes::add);
      }
    }
    return Pattern.compile(String.join("|", shapes));
  }

  private static Optional<String> shape(String message) {
    String flat = message.replaceAll("\\s+", " ").replace("''", "'").strip();
    String words = PLACE.matcher(flat).replaceAll("");
    int enough = words.equals(flat) ? ENOUGH : ENOUGH_AROUND_PLACES;
    if (words.replaceAll("[^\\p{L}]", "").length() < enough) {
      return Optional.empty();
    }
    StringBuilder shape = new StringBuilder();
    Matcher place = PLACE.matcher(flat);
    int from = 0;
    while (place.find()) {
      shape.append(Pattern.quote(flat.substring(from, place.start()))).append(".*");
      from = place.end();
    }
    return Optional.of(shape.append(Pattern.quote(flat.substring(from))).toString());
  }

  private static Properties read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
