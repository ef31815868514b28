package org.verbatim.web.desk.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.verbatim.notice.MailRoom;
import org.verbatim.notice.Post.Letter;
import org.verbatim.settings.Settings;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.interview.Moments;
import org.verbatim.web.desk.interview.Told;
import org.verbatim.web.post.LetterWriter;
import org.verbatim.web.post.Written;

/** The mails that a demonstration shows instead of sending them. */
@Named
@RequestScoped
public class DemonstrationMail {

  private static final int AT_MOST = 50;

  @Inject private MailRoom room;
  @Inject private LetterWriter writer;
  @Inject private Settings settings;
  @Inject private Moments moments;
  @Inject private Asked asked;
  @Inject private CurrentActor actor;

  /** Elsewhere mails are nobody's but those to whom they go. */
  public void enter() {
    if (!isThere()) {
      asked.notFound();
    }
  }

  /** Whether the person is shown the way here. */
  public boolean isLinked() {
    return isThere() && actor.isEditorial();
  }

  private boolean isThere() {
    return settings.isDemonstration();
  }

  /** The newest mails. */
  public List<Row> getRows() {
    return isThere() ? room.latest(0, AT_MOST).stream().map(this::row).toList() : List.of();
  }

  /** Whether there is none. */
  public boolean isBare() {
    return getRows().isEmpty();
  }

  private Row row(Letter letter) {
    String to = letter.recipient().name() + " <" + letter.mail().address() + ">";
    String language = letter.recipient().language().tag();
    return new Row(to, language, writer.write(letter), moments.at(letter.mail().createdAt()));
  }

  /** A mail on the page. */
  public record Row(String to, String language, Written written, Told when) {}
}
