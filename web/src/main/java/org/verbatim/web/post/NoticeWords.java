package org.verbatim.web.post;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.verbatim.notice.Notice;

/** What notices say in one language, on the desk and in mails. */
public final class NoticeWords {

  private static final String BUNDLE = "org.verbatim.web.messages.notices";

  private final ResourceBundle bundle;
  private final Locale language;

  private NoticeWords(Locale language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle(BUNDLE, language, NoticeWords.class.getClassLoader());
  }

  /** The words in that language. */
  public static NoticeWords in(Locale language) {
    return new NoticeWords(language);
  }

  /** What the notice says, in one line, without anything that ends a line. */
  public String of(Notice notice) {
    String title = notice.title().isBlank() ? say("untitled") : notice.title();
    String key = "notice." + notice.kind().name() + (notice.by().isEmpty() ? ".itself" : "");
    return oneLine(
        say(bundle.containsKey(key) ? key : key.replace(".itself", ""), notice.by(), title));
  }

  /** What is written for the key. */
  public String say(String key, Object... details) {
    String pattern = bundle.getString(key);
    return details.length == 0 ? pattern : new MessageFormat(pattern, language).format(details);
  }

  private static String oneLine(String words) {
    return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
