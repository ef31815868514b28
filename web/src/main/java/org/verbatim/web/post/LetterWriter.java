package org.verbatim.web.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.verbatim.notice.Notice;
import org.verbatim.notice.Post.Letter;
import org.verbatim.settings.Settings;

/**
 * Writes mails in the language of whoever gets them. Their links lead to a place, and do nothing.
 */
@ApplicationScoped
public class LetterWriter {

  private Settings settings;

  /** For the container's proxy. */
  protected LetterWriter() {}

  /** Writes links as this installation is reached. */
  @Inject
  public LetterWriter(Settings settings) {
    this.settings = settings;
  }

  /** The mail in words. */
  public Written write(Letter letter) {
    return letter.mail().missive().map(MissiveWriter::write).orElseGet(() -> ofNotices(letter));
  }

  private Written ofNotices(Letter letter) {
    NoticeWords words = NoticeWords.in(letter.recipient().language().locale());
    List<Notice> notices = letter.notices();
    String subject =
        notices.size() == 1
            ? words.of(notices.get(0))
            : words.say("mail.subject.several", notices.size());
    String text = notices.stream().map(it -> text(it, words)).collect(Collectors.joining("\n\n"));
    String html = notices.stream().map(it -> html(it, words)).collect(Collectors.joining());
    String profile = settings.address("/desk/profile");
    String tag = letter.recipient().language().tag();
    return new Written(
        subject,
        text + "\n\n-- \n" + words.say("mail.foot", profile) + "\n",
        MailPage.of(tag, html, words.say("mail.foot", profile)));
  }

  private String text(Notice notice, NoticeWords words) {
    String detail = notice.detail().isBlank() ? "" : "\n\n" + notice.detail();
    return words.of(notice) + detail + "\n" + settings.address(notice.path());
  }

  private String html(Notice notice, NoticeWords words) {
    String detail = notice.detail().isBlank() ? "" : MailPage.quoted(notice.detail());
    String way = MailPage.way(settings.address(notice.path()), words.say("mail.open"));
    return MailPage.paragraph(words.of(notice)) + detail + way;
  }
}
