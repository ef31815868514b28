package org.verbatim.web.post;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verbatim.notice.Missive;
import org.verbatim.typography.ReadableDates;

/**
 * Writes to people who have no account, in their language. A line that is an address is a link, and
 * leads to a place where nothing is done by coming.
 */
final class MissiveWriter {

  private static final String BUNDLE = "org.verbatim.web.messages.missives";
  private static final int PER_ANSWER = 4;
  private static final Pattern NUMBER = Pattern.compile("\\d{6}");

  private final ResourceBundle bundle;
  private final Locale language;
  private final List<String> details;

  private MissiveWriter(Missive missive) {
    this.language = missive.recipient().language().locale();
    this.bundle = ResourceBundle.getBundle(BUNDLE, language, MissiveWriter.class.getClassLoader());
    this.details = missive.details();
  }

  /** The mail in words; after it was sent, only that there was one. */
  static Written write(Missive missive) {
    MissiveWriter writer = new MissiveWriter(missive);
    String kind = missive.kind().name();
    if (missive.isForgotten()) {
      return writer.written(writer.say(kind + ".forgotten"), List.of());
    }
    return switch (missive.kind()) {
      case PROOF_CODE -> writer.code();
      case PROOF_RECEIPT -> writer.receipt();
      case PROOF_ASKED, PROOF_REMINDER, PROOF_ANSWERED -> writer.lead(kind);
    };
  }

  private Written lead(String kind) {
    List<String> lines = new ArrayList<>();
    String purpose = kind + "." + details.get(8);
    String key = bundle.containsKey(purpose + ".text") ? purpose : kind;
    lines.add(say(key + ".text", details.get(0), details.get(1)));
    if (!details.get(7).isBlank()) {
      lines.add(details.get(7));
    }
    lines.add(details.get(2));
    lines.add(say("until", day(details.get(3))));
    if (!details.get(8).equals("ANSWERS")) {
      lines.addAll(terms());
    }
    lines.add(say("private"));
    return written(say(key + ".subject", details.get(0)), lines);
  }

  /** What may be changed by who reads; who writes has no terms but the day. */
  private List<String> terms() {
    return Stream.of(
            say("scope." + details.get(4)), say("silence." + details.get(5)), details.get(6))
        .filter(line -> !line.isBlank())
        .toList();
  }

  private Written code() {
    List<String> lines = List.of(details.get(1), say("PROOF_CODE.text"), say("PROOF_CODE.unasked"));
    return written(say("PROOF_CODE.subject", details.get(1)), lines);
  }

  private Written receipt() {
    List<String> lines = new ArrayList<>();
    lines.add(say("PROOF_RECEIPT.text", details.get(0), day(details.get(2))));
    for (int at = 3; at + PER_ANSWER <= details.size(); at += PER_ANSWER) {
      lines.add(
          say("PROOF_RECEIPT.answer", details.get(at), say("choice." + details.get(at + 1)))
              + "\n"
              + details.get(at + 3)
              + "\nSHA-256 "
              + details.get(at + 2));
    }
    lines.add(say("PROOF_RECEIPT.check"));
    lines.add(details.get(1));
    return written(say("PROOF_RECEIPT.subject", details.get(0)), lines);
  }

  private String day(String instant) {
    return ReadableDates.of(language.getLanguage()).day(Instant.parse(instant));
  }

  private Written written(String subject, List<String> lines) {
    String text = String.join("\n\n", lines) + "\n\n-- \n" + say("foot") + "\n";
    String html = lines.stream().map(this::html).collect(Collectors.joining());
    return new Written(subject, text, MailPage.of(language.getLanguage(), html, say("foot")));
  }

  private String html(String line) {
    if (line.startsWith("http")) {
      return MailPage.way(line, say("open"));
    }
    return NUMBER.matcher(line).matches() ? MailPage.number(line) : MailPage.paragraph(line);
  }

  private String say(String key, Object... with) {
    String pattern = bundle.getString(key);
    return with.length == 0 ? pattern : new MessageFormat(pattern, language).format(with);
  }
}
