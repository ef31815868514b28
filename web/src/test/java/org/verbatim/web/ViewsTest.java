package org.verbatim.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ViewsTest {

  private static final int LONGEST = 120;
  private static final Pattern INLINE_STYLE = Pattern.compile("\\sstyle=\"|<style[\\s>]");
  private static final Pattern INLINE_SCRIPT =
      Pattern.compile("<script(?![^>]*(src=|type=\"application/))|\\son[a-z]+=\"|javascript:");
  private static final Pattern UNESCAPED = Pattern.compile("escape=\"false\"");
  private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)\\}");
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?<!\\.)\\b(and|or|not|eq|ne|gt|lt|ge|le|empty|div|mod)\\b|[?!<>+*%]|==|&&|\\|\\||&lt;|&gt;");

  /** The expression language gives up on these, also behind a dot. */
  private static final Pattern RESERVED =
      Pattern.compile(
          "\\.(and|or|not|eq|ne|gt|lt|ge|le|empty|div|mod|instanceof|true|false|null)\\b");

  private static final Pattern IN_QUOTES = Pattern.compile("'[^']*'");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile(">([^<>]*)<");
  private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");

  @Test
  void noViewHasStyleOrScriptInItself() throws IOException {
    assertEquals(List.of(), found(INLINE_STYLE));
    assertEquals(List.of(), found(INLINE_SCRIPT));
  }

  @Test
  void noViewWritesUnescaped() throws IOException {
    assertEquals(List.of(), found(UNESCAPED));
  }

  @Test
  void noViewDecides() throws IOException {
    List<String> compound = new ArrayList<>();
    for (Path view : Views.all()) {
      for (MatchResult expression : matches(EXPRESSION, view)) {
        String bare = IN_QUOTES.matcher(expression.group(1)).replaceAll("");
        if (COMPOUND.matcher(bare).find()) {
          compound.add(view + ": " + expression.group());
        }
      }
    }
    assertEquals(List.of(), compound);
  }

  @Test
  void noViewCallsAMethodByAReservedWord() throws IOException {
    List<String> unreadable = new ArrayList<>();
    for (Path view : Views.all()) {
      matches(EXPRESSION, view).stream()
          .map(MatchResult::group)
          .filter(
              expression -> RESERVED.matcher(IN_QUOTES.matcher(expression).replaceAll("")).find())
          .forEach(expression -> unreadable.add(view + ": " + expression));
    }
    assertEquals(List.of(), unreadable);
  }

  @Test
  void everyWordOfAViewComesFromTheMessages() throws IOException {
    List<String> literal = new ArrayList<>();
    for (Path view : Views.all()) {
      String markup =
          EXPRESSION.matcher(COMMENT.matcher(Files.readString(view)).replaceAll("")).replaceAll("");
      TEXT.matcher(markup)
          .results()
          .map(text -> text.group(1).replaceAll("&\\w+;", ""))
          .filter(text -> WORDS.matcher(text).find())
          .forEach(text -> literal.add(view + ": " + text.strip()));
    }
    assertEquals(List.of(), literal);
  }

  @Test
  void noViewIsLong() throws IOException {
    for (Path view : Views.all()) {
      assertTrue(Files.readAllLines(view).size() <= LONGEST, view + " is too long");
    }
  }

  private static List<String> found(Pattern wrong) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path view : Views.all()) {
      matches(wrong, view).forEach(match -> found.add(view + ": " + match.group()));
    }
    return found;
  }

  private static List<MatchResult> matches(Pattern pattern, Path view) throws IOException {
    String markup = COMMENT.matcher(Files.readString(view)).replaceAll("");
    return pattern.matcher(markup).results().toList();
  }
}
