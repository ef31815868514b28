package org.verbatim.persistence.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.verbatim.interview.Interview;
import org.verbatim.notice.Letterbox;
import org.verbatim.notice.MailAddress;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.staff.Account;
import org.verbatim.staff.Actor;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.DisplayName;
import org.verbatim.staff.Login;
import org.verbatim.staff.NewAccount;
import org.verbatim.staff.Role;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Slug;

/** Somebody with a letterbox, the interview that they wrote, and somebody else who reviews it. */
record Told(Actor person, Actor reviewer, Interview interview) {

  static Told somebody(Instant now) {
    Account account = account(now);
    Actor writer = account.toActor();
    Slug slug = Slug.of("entretien " + UUID.randomUUID());
    Interview interview = new Interview(slug, InterviewText.empty("fr"), writer, now);
    Letterbox letterbox = new Letterbox(account.id());
    letterbox.hang(Optional.of(new MailAddress("elise@example.org")));
    Database.inTransaction(
        manager -> {
          OtherAdapters.accounts(manager).add(account);
          manager.flush();
          OtherAdapters.interviews(manager).add(interview);
          manager.persist(letterbox);
          return account;
        });
    Actor reviewer = new Actor(UUID.randomUUID(), "Marc", Set.of(Role.REVIEWER));
    return new Told(writer, reviewer, interview);
  }

  private static Account account(Instant now) {
    Login login = new Login("e" + UUID.randomUUID().toString().substring(0, 8));
    NewAccount wanted =
        new NewAccount(login, new DisplayName("Élise"), DeskLanguage.FR, Set.of(Role.EDITOR));
    return new Account(UUID.randomUUID(), wanted, now);
  }
}
