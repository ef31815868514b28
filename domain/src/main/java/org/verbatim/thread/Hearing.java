package org.verbatim.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.verbatim.interview.Interview;
import org.verbatim.notice.Herald;
import org.verbatim.staff.Account;
import org.verbatim.staff.Accounts;
import org.verbatim.staff.Actor;
import org.verbatim.text.FoldedText;

/** Reads what is said about a text, and lets those know to whom it speaks by their logins. */
@ApplicationScoped
public class Hearing {

  private Accounts accounts;
  private Herald herald;

  /** For the container's proxy. */
  protected Hearing() {}

  /** Among people with these accounts. */
  @Inject
  public Hearing(Accounts accounts, Herald herald) {
    this.accounts = accounts;
    this.herald = herald;
  }

  /** Whether somebody can speak to this person about the interview by their login. */
  public static boolean isHeard(Account account, Interview interview) {
    return account.isActive() && ThreadDesk.isOpenTo(account.toActor(), interview);
  }

  /**
   * Those whom a remark on the interview can speak to, and whose login or one of whose names begins
   * with these letters, accents and case apart; all for no letters. By name.
   */
  public List<Account> among(Interview interview, String letters, int atMost) {
    return accounts.all().stream()
        .filter(one -> isCalled(one, letters) && isHeard(one, interview))
        .limit(atMost)
        .toList();
  }

  private static boolean isCalled(Account account, String letters) {
    return account.login().value().startsWith(FoldedText.of(letters).value())
        || FoldedText.of(account.name().value()).hasWordWith(letters);
  }

  Said read(String words, Interview interview) {
    return Said.read(words, accounts, one -> isHeard(one, interview));
  }

  /** The same where nothing needs to be said. */
  Said readIfAny(String words, Interview interview) {
    return Said.readIfAny(words, accounts, one -> isHeard(one, interview));
  }

  void tell(Interview interview, Message said, Actor actor) {
    herald.mentioned(said.mentioned(), interview, said.words(), actor, said.at());
  }
}
