package org.verbatim.transcript;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
      case "docx" -> seen(markup(OfficeLetters.ofWord(file)));
      case "odt" -> seen(markup(OfficeLetters.ofOpenDocument(file)));
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
}
