package org.verbatim.web.desk.interview;

import java.text.Format;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.verbatim.journal.JournalEntry;
import org.verbatim.typography.ReadableDates;

/** An entry of the journal in the words of a language. */
public record EntryWords(Locale locale) {

  private static final String BUNDLES = "org.verbatim.web.messages.";

  /** What was done. */
  public String act(JournalEntry entry) {
    return bundle("desk").getString("act." + entry.act().name());
  }

  /** Who did it. */
  public String who(JournalEntry entry) {
    boolean named = !entry.actorName().isEmpty();
    return named ? entry.actorName() : bundle("desk").getString("journal.clock");
  }

  /** The reason, or what was concerned; may be empty. */
  public String detail(JournalEntry entry) {
    if (entry.refused()) {
      return refusal(entry.detail());
    }
    return switch (entry.act()) {
      case SCHEDULED ->
          ReadableDates.of(locale.getLanguage()).dayAndTime(Instant.parse(entry.detail()));
      case REVIEW_REASSIGNED ->
          Arrays.stream(entry.detail().split(" · "))
              .map(this::asked)
              .collect(Collectors.joining(" · "));
      case END_PLANNED, EMBARGOED -> momentAndWords(entry.detail());
      case TEXT_CHANGED, SAVE_SET_ASIDE -> "";
      default -> entry.detail();
    };
  }

  private String momentAndWords(String detail) {
    String[] parts = detail.split(" · ", 2);
    return ReadableDates.of(locale.getLanguage()).dayAndTime(Instant.parse(parts[0]))
        + " · "
        + parts[1];
  }

  /** Names as they are, the day and the priority in words. */
  private String asked(String part) {
    if (part.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return ReadableDates.of(locale.getLanguage()).dayOrNothing(part);
    }
    String key = "round.priority." + part;
    return bundle("desk").containsKey(key) ? bundle("desk").getString(key) : part;
  }

  /** Not every refusal has a reason: who is kept out at the door is not told why. */
  String refusal(String reason) {
    ResourceBundle words = bundle("refusal");
    String key = "refusal." + reason;
    return words.containsKey(key) ? withoutFigures(words.getString(key)) : reason;
  }

  /** The journal keeps no figures: where the words have one, of whatever form, "…" stands. */
  private String withoutFigures(String words) {
    MessageFormat message = new MessageFormat(words, locale);
    message.setFormats(new Format[message.getFormats().length]);
    return message.format(new Object[] {"…", "…"});
  }

  private ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle(BUNDLES + name, locale, EntryWords.class.getClassLoader());
  }
}
