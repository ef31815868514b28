package org.verbatim.transcript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The markup of word processors' files, with notes behind the paragraphs that call them, and what
 * is on each page, once.
 */
final class OfficeLetters {

  /** What a field counts is no word of the page; the number that stands there is. */
  private static final Pattern FIELD = Pattern.compile("<w:instrText[^>]*>[^<]*</w:instrText>");

  private static final Pattern CALL =
      Pattern.compile("<w:(footnote|endnote|comment)Reference [^>]*w:id=\"(\\d+)\"");
  private static final Pattern PARAGRAPH_WITH_NOTES =
      Pattern.compile("(?s)<text:note .*?</text:note>|</text:p>");

  private final Map<String, String> parts = new LinkedHashMap<>();

  private OfficeLetters(byte[] file) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String ofWord(byte[] file) {
    OfficeLetters office = new OfficeLetters(file);
    String text =
        Stream.of(office.parts.get("word/document.xml").split("</w:p>"))
            .map(paragraph -> paragraph + office.called(paragraph))
            .collect(Collectors.joining());
    String all = office.onEachPage("header") + text + office.onEachPage("footer");
    return FIELD.matcher(all).replaceAll("");
  }

  private String called(String paragraph) {
    return CALL.matcher(paragraph)
        .results()
        .map(call -> note(call.group(1), call.group(2)))
        .collect(Collectors.joining());
  }

  private String note(String kind, String id) {
    String opening = "<w:" + kind + " w:id=\"" + id + "\"";
    String notes = parts.get("word/" + kind + "s.xml");
    int begin = notes.indexOf(opening);
    return notes.substring(begin, notes.indexOf("</w:" + kind + ">", begin));
  }

  private String onEachPage(String kind) {
    return parts.entrySet().stream()
        .filter(part -> part.getKey().startsWith("word/" + kind))
        .map(Map.Entry::getValue)
        .distinct()
        .collect(Collectors.joining());
  }

  static String ofOpenDocument(byte[] file) {
    OfficeLetters office = new OfficeLetters(file);
    String styles = office.parts.getOrDefault("styles.xml", "");
    StringBuilder notes = new StringBuilder();
    String text =
        PARAGRAPH_WITH_NOTES
            .matcher(office.parts.get("content.xml"))
            .replaceAll(found -> behind(found, notes));
    return onEachPage("header", styles) + text + onEachPage("footer", styles);
  }

  /** Notes wait for the end of their paragraph. */
  private static String behind(MatchResult found, StringBuilder notes) {
    if (!found.group().startsWith("</")) {
      notes.append(found.group());
      return "";
    }
    String waited = notes.toString();
    notes.setLength(0);
    return java.util.regex.Matcher.quoteReplacement(" " + waited);
  }

  private static String onEachPage(String kind, String styles) {
    return Pattern.compile("(?s)<style:" + kind + "(?:-left|-first)?>(.*?)</style:" + kind)
        .matcher(styles)
        .results()
        .map(page -> page.group(1))
        .distinct()
        .collect(Collectors.joining());
  }
}
