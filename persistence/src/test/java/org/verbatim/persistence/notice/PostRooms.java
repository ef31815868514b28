package org.verbatim.persistence.notice;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.verbatim.notice.DailyMail;
import org.verbatim.notice.Mailing;
import org.verbatim.notice.OwnLetterbox;
import org.verbatim.notice.Post;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.OtherAdapters;

/** Everything that writes and sends mail in one transaction, through that post. */
record PostRooms(EntityManager manager, Post post) {

  Mailing mailing(Instant now) {
    return new Mailing(
        Database.with(manager, new OutboxInDatabase()),
        notices(),
        OtherAdapters.accounts(manager),
        post,
        Clock.fixed(now, ZoneOffset.UTC));
  }

  DailyMail daily(Instant now) {
    return new DailyMail(
        Database.with(manager, new LetterboxesInDatabase()),
        notices(),
        Database.with(manager, new OutboxInDatabase()),
        post,
        Clock.fixed(now, ZoneOffset.UTC));
  }

  OwnLetterbox letterbox() {
    return new OwnLetterbox(Database.with(manager, new LetterboxesInDatabase()), post);
  }

  NoticesInDatabase notices() {
    return Database.with(manager, new NoticesInDatabase());
  }
}
