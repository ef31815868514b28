package org.verbatim.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Transition;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Account;
import org.verbatim.staff.Accounts;

/** Those who can be asked to review a text: they may, they did not write in it, they are here. */
@ApplicationScoped
public class Panel {

  private Accounts accounts;

  /** For the container's proxy. */
  protected Panel() {}

  /** People with these accounts. */
  @Inject
  public Panel(Accounts accounts) {
    this.accounts = accounts;
  }

  /** All of them, by name. */
  public List<Account> of(Interview interview) {
    return accounts.all().stream().filter(one -> maySit(one, interview)).toList();
  }

  /** Those who are named, refused where one of them cannot be asked. */
  List<Reviewer> named(ReviewRequest request, Interview interview) {
    return request.reviewers().stream().map(id -> named(id, interview)).toList();
  }

  private Reviewer named(UUID id, Interview interview) {
    Account account = accounts.require(id);
    if (!maySit(account, interview)) {
      throw new Refused(ReviewRefusal.REVIEWER_NOT_POSSIBLE, account.name().value());
    }
    return new Reviewer(account);
  }

  private static boolean maySit(Account account, Interview interview) {
    return account.isActive()
        && Transition.APPROVE.isPartOf(account.toActor(), interview)
        && !interview.wasWrittenBy(account.id());
  }

  /** Refuses a day that has passed. */
  static void refusePast(ReviewRequest request, Instant now) {
    if (request.due().filter(day -> day.isBefore(ReviewRound.dayOf(now))).isPresent()) {
      throw new Refused(ReviewRefusal.ROUND_DUE_IN_THE_PAST);
    }
  }
}
