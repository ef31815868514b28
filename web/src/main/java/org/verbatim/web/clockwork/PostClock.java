package org.verbatim.web.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.Optional;
import org.verbatim.notice.Carrier;
import org.verbatim.notice.DailyMail;
import org.verbatim.notice.HousePost;
import org.verbatim.notice.Mailing;

/** Looks for mails to send, and gathers those of the day at its hour. */
@ApplicationScoped
public class PostClock extends WatchfulClock {

  private static final Logger LOG = System.getLogger(PostClock.class.getName());

  @Inject private Mailing mailing;
  @Inject private DailyMail daily;
  @Inject private HousePost post;
  @Inject private Carrier carrier;

  @Override
  void begin() {
    post.carriedBy(carrier);
    if (!post.isOpen()) {
      LOG.log(
          Logger.Level.WARNING,
          "No mail server is named (VERBATIM_SMTP_HOST): notices are shown on the desk alone");
    }
  }

  @Override
  void look() {
    workOff(daily::gatherNext);
    workOff(this::send);
  }

  @Override
  String inVain() {
    return "Mails could not be sent now";
  }

  private Optional<Mailing.Tried> send() {
    Optional<Mailing.Tried> tried = mailing.sendNext();
    tried.filter(Mailing.Tried::inVain).ifPresent(PostClock::complain);
    return tried;
  }

  private static void complain(Mailing.Tried tried) {
    LOG.log(
        Logger.Level.WARNING,
        "The mail {0} is not taken, and is tried again: {1}",
        tried.mail(),
        tried.trouble());
  }
}
