package org.verbatim.notice;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.journal.Act;
import org.verbatim.review.Reminder;

/** What people are told of: what it follows from, when mail of it is sent, where it leads. */
public enum NoticeKind {
  /** A text is handed in, and waits for whoever may review it. */
  SUBMITTED(null, Delivery.AT_ONCE, "review-interview"),

  /** A person is asked by name to review. */
  ASSIGNED(null, Delivery.AT_ONCE, "review-interview"),

  /** A person who was asked by name to review is not any more. */
  NO_LONGER_ASKED(null, Delivery.AT_ONCE, "review-interview"),

  /** A text came back, with a reason. */
  SENT_BACK(Act.CHANGES_REQUESTED, Delivery.AT_ONCE, "edit-interview"),

  /** Somebody found a text good. */
  APPROVED(Act.APPROVED, Delivery.AT_ONCE, "publish-interview"),

  /** An approved text was edited. */
  APPROVAL_TAKEN_BACK(Act.APPROVAL_TAKEN_BACK, Delivery.AT_ONCE, "review-interview"),

  /** A remark speaks to a person by their login. */
  MENTIONED(null, Delivery.AT_ONCE, "review-interview"),

  /** A review that the person is asked for is due the next day. */
  DUE_TOMORROW(null, Delivery.AT_ONCE, "review-interview"),

  /** A review that the person is asked for was due. */
  OVERDUE(null, Delivery.AT_ONCE, "review-interview"),

  /** Readers see a text. */
  PUBLISHED(Act.PUBLISHED, Delivery.DAILY, "publish-interview"),

  /** An expert sent what they decided on their answers. */
  PROOF_SENT(Act.PROOF_SENT, Delivery.AT_ONCE, "proof"),

  /** An expert sent a portrait. */
  PORTRAIT_SENT(Act.PORTRAIT_SENT, Delivery.AT_ONCE, "proof"),

  /** The day that an expert was given has passed without a word on some answers. */
  PROOF_SILENT(Act.PROOF_SILENT, Delivery.AT_ONCE, "proof"),

  /** An expert sent answers that they wrote. */
  ANSWERS_SENT(Act.ANSWERS_SENT, Delivery.AT_ONCE, "proof"),

  /** The day that an expert was given has passed, and questions have no answer. */
  QUESTIONS_SILENT(Act.QUESTIONS_SILENT, Delivery.AT_ONCE, "proof"),

  /** A publication was due, and was not possible: something stood in its way. */
  COULD_NOT_PUBLISH(Act.PUBLICATION_FAILED, Delivery.AT_ONCE, "publish-interview"),

  /** A publication will not take place on its date: the text was edited. */
  SCHEDULE_GIVEN_UP(Act.SCHEDULE_GIVEN_UP, Delivery.AT_ONCE, "publish-interview"),

  /** A text was taken away from readers, by a person or as it was planned. */
  WITHDRAWN(Act.WITHDRAWN, Delivery.AT_ONCE, "publish-interview"),

  /** An embargo is over: what it held back can be seen, or published. */
  EMBARGO_ENDED(Act.EMBARGO_ENDED, Delivery.DAILY, "publish-interview");

  private final @Nullable Act act;
  private final Delivery unlessChosen;
  private final String page;

  NoticeKind(@Nullable Act act, Delivery unlessChosen, String page) {
    this.act = act;
    this.unlessChosen = unlessChosen;
    this.page = page;
  }

  /** What people are told who are asked for a review, by name or because they may. */
  static NoticeKind ofRequest(boolean byName) {
    return byName ? ASSIGNED : SUBMITTED;
  }

  /** What people are told who have not decided in time, or not yet. */
  static NoticeKind of(Reminder reminder) {
    return switch (reminder) {
      case DUE_TOMORROW -> DUE_TOMORROW;
      case OVERDUE -> OVERDUE;
    };
  }

  /** What people are told of when this was done to an interview; of much they are told nothing. */
  static Optional<NoticeKind> of(Act act) {
    return Arrays.stream(values()).filter(kind -> kind.act == act).findFirst();
  }

  /** When mail of it is sent to a person who chose nothing else. */
  public Delivery unlessChosen() {
    return unlessChosen;
  }

  /** The page of the desk that it leads to. It is asked for by GET, and nothing happens there. */
  public String path(UUID interview) {
    return "/desk/" + page + "?id=" + interview;
  }

  /** The key of its name. */
  public String key() {
    return "kind." + name();
  }
}
