package org.verbatim.transcript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.parser.Parser;
import org.verbatim.transcript.proposal.Passage;
import org.verbatim.transcript.proposal.Proposal;

/** The letters and digits of a file, taken out of it in the crudest way, to compare with. */
final class Letters {

  private static final Pattern TIMING = Pattern.compile("(?m)^\\d+\\R(?=\\d\\d:)|^\\d\\d:.*-->.*$");

  private Letters() {}

  static String of(byte[] file, String name) {
    String kind = name.substring(name.lastIndexOf('.') + 1);
    String text = new String(file, StandardCharsets.UTF_8);
    return switch (kind) {
      case "docx" -> seen(markup(part(file, "word/document.xml")));
      case "odt" -> seen(markup(part(file, "content.xml")));
      case "html" -> seen(markup(text));
      case "otr" ->
          seen(
              markup(
                  text.replaceFirst(".*?\"text\": \"", "")
                      .replaceFirst("\", \"media.*", "")
                      .replace("\\\"", "\"")));
      case "vtt", "srt" -> seen(markup(TIMING.matcher(text).replaceAll("")));
      case "txt" -> seen(text.replaceAll("(?m)^\\d+[.)] ", ""));
      default -> seen(text);
    };
  }

  static String of(Proposal proposal, boolean withLabels) {
    return seen(
        proposal.turns().stream()
            .flatMap(turn -> turn.passages().stream())
            .map(passage -> letters(passage, withLabels))
            .collect(Collectors.joining(" ")));
  }

  private static String letters(Passage passage, boolean withLabel) {
    return (withLabel ? passage.label() : "") + " " + passage.words();
  }

  static String seen(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String markup(String html) {
    return Parser.unescapeEntities(html.replaceAll("(?s)<[^>]*>", " "), false);
  }

  private static String part(byte[] file, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
      return "";
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
