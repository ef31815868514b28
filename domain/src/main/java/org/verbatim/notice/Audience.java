package org.verbatim.notice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Transition;
import org.verbatim.staff.Account;
import org.verbatim.staff.Role;

/**
 * Who is told what. Never whoever did it; never somebody who is suspended or has no part in
 * interviews.
 */
final class Audience {

  private final Collection<UUID> named;

  private Audience(Collection<UUID> named) {
    this.named = named;
  }

  /** Those whom the interview itself tells of. */
  static Audience ofTheInterview() {
    return new Audience(List.of());
  }

  /** These persons. */
  static Audience of(Collection<UUID> named) {
    return new Audience(named);
  }

  /** Those of these accounts who are told. */
  List<Account> among(List<Account> all, News news, Interview interview) {
    Predicate<Account> concerned = concerned(news.kind(), interview);
    return all.stream()
        .filter(one -> one.isActive() && isEditorial(one) && !one.isOf(news.by()))
        .filter(concerned)
        .toList();
  }

  private Predicate<Account> concerned(NoticeKind kind, Interview interview) {
    return switch (kind) {
      case SUBMITTED -> mayReview(interview);
      case SENT_BACK, APPROVED -> wrote(interview);
      case PROOF_SENT, PORTRAIT_SENT, PROOF_SILENT, ANSWERS_SENT, QUESTIONS_SILENT ->
          wrote(interview).or(askedTheExpert(interview));
      case APPROVAL_TAKEN_BACK -> wrote(interview).or(approved(interview));
      case PUBLISHED, WITHDRAWN, EMBARGO_ENDED -> wrote(interview).or(Audience::isChief);
      case COULD_NOT_PUBLISH, SCHEDULE_GIVEN_UP ->
          wrote(interview).or(Audience::isChief).or(scheduled(interview));
      case ASSIGNED, NO_LONGER_ASKED, MENTIONED, DUE_TOMORROW, OVERDUE ->
          one -> named.contains(one.id());
    };
  }

  /** The same table decides that draws the buttons. */
  private static Predicate<Account> mayReview(Interview interview) {
    return one -> Transition.REQUEST_CHANGES.isOpenTo(one.toActor(), interview);
  }

  private static Predicate<Account> wrote(Interview interview) {
    return one -> interview.wasWrittenBy(one.id());
  }

  private static Predicate<Account> askedTheExpert(Interview interview) {
    return one -> interview.proofs().wasAskedBy(one.id());
  }

  private static Predicate<Account> scheduled(Interview interview) {
    return one -> interview.publication().wasScheduledBy(one.id());
  }

  private static Predicate<Account> approved(Interview interview) {
    return one ->
        interview.approvals().given().stream().anyMatch(it -> it.account().equals(one.id()));
  }

  private static boolean isChief(Account one) {
    return one.roles().contains(Role.CHIEF);
  }

  private static boolean isEditorial(Account one) {
    return one.roles().stream().anyMatch(role -> role != Role.ADMIN);
  }
}
