package org.verbatim.web.post;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.verbatim.interview.Interview;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.notice.Herald;
import org.verbatim.notice.HousePost;
import org.verbatim.notice.Letterbox;
import org.verbatim.notice.MailAddress;
import org.verbatim.notice.Mailing;
import org.verbatim.notice.Post;
import org.verbatim.settings.Settings;
import org.verbatim.staff.Account;
import org.verbatim.staff.Actor;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.NewAccount;
import org.verbatim.staff.Role;
import org.verbatim.text.InterviewText;
import org.verbatim.text.RichText;
import org.verbatim.text.Slug;

/** Somebody who is told things, and the post that takes them to a mail server. */
final class HouseWithPost extends Clock {

  static final String ELISE = "elise@example.org";
  private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");

  private final Account elise =
      new Account(
          UUID.randomUUID(),
          NewAccount.typed("elise", "Élise Renard", DeskLanguage.FR, Set.of(Role.EDITOR)),
          NOON);
  private final PortsInMemory ports = new PortsInMemory(elise, letterbox(elise));
  private final SmtpSettings smtp;
  private final Mailing mailing;
  private final Post post;
  private Instant now = NOON;

  HouseWithPost(int port) {
    this(port, false);
  }

  HouseWithPost(int port, boolean encrypted) {
    this.smtp =
        new SmtpSettings(
            Optional.of("127.0.0.1"),
            port,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            encrypted);
    this.post = office("production", "https://desk.example.org");
    this.mailing = mailing(post);
  }

  private static Letterbox letterbox(Account account) {
    Letterbox letterbox = new Letterbox(account.id());
    letterbox.hang(Optional.of(new MailAddress(ELISE)));
    return letterbox;
  }

  private Post office(String mode, String address) {
    Settings settings = new Settings(mode, Optional.of(address), 9080);
    HousePost house = new HousePost(settings, Optional.of("127.0.0.1"));
    house.carriedBy(new PostOffice(smtp, house, new LetterWriter(settings)));
    return house;
  }

  private Mailing mailing(Post through) {
    return new Mailing(ports.outbox(), ports.notices(), ports.accounts(), through, this);
  }

  /** Somebody approves an interview of hers that is called so. */
  void approved(String title) {
    done(Act.APPROVED, title, "Marc Aubry", "");
  }

  /** Somebody called so does this to an interview of hers that is called so, and says that. */
  void done(Act act, String title, String by, String words) {
    InterviewText text =
        new InterviewText(
            "fr", "", title, "", RichText.EMPTY, null, List.of(), List.of(), List.of(), List.of());
    Interview interview = new Interview(Slug.of("entretien"), text, elise.toActor(), now);
    Actor actor = new Actor(UUID.randomUUID(), by, Set.of(Role.REVIEWER));
    Herald herald =
        new Herald(ports.accounts(), ports.notices(), ports.letterboxes(), ports.outbox(), post);
    herald.sees(interview, Fact.done(act, interview.id(), words), actor, now);
  }

  /** Works off the outbox as far as it can. */
  void send() {
    while (mailing.sendNext().isPresent()) {
      Thread.onSpinWait();
    }
  }

  /** The same as a demonstration does. */
  void demonstrate() {
    mailing(office("demonstration", "https://desk.example.org")).sendNext();
  }

  /** The same after this server has died and come back, under another address. */
  void sendAfterARestart() {
    Mailing another = mailing(office("production", "https://moved.example.org"));
    while (another.sendNext().isPresent()) {
      Thread.onSpinWait();
    }
  }

  /** Sends one, and dies after the mail server took it, before that is written down. */
  void dieBeforeTheMark() {
    assertThrows(Died.class, () -> mailing(new Dying(post)).sendNext());
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** How many mails are still to be sent. */
  long waiting() {
    return ports.outbox().waitingCount();
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }

  private record Dying(Post post) implements Post {

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public String place() {
      return post.place();
    }

    @Override
    public void deliver(Letter letter) {
      post.deliver(letter);
      throw new Died();
    }
  }

  private static final class Died extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
