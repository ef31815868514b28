package org.verbatim.notice;

import java.time.Instant;
import java.util.UUID;
import org.verbatim.interview.Interview;
import org.verbatim.staff.Actor;

/**
 * What is to be told.
 *
 * @param title the title of the interview, as it is
 * @param detail what the actor said; may be empty
 * @param occasion what one person is told of once only; empty if as often as it happens
 */
record News(
    NoticeKind kind,
    UUID interview,
    String title,
    Actor by,
    String detail,
    String occasion,
    Instant at) {

  private static final int LONGEST = 500;

  News {
    detail = detail.length() > LONGEST ? detail.substring(0, LONGEST - 1) + "…" : detail;
  }

  /** Something was done to an interview. */
  static News of(NoticeKind kind, Interview interview, Actor by, String detail, Instant at) {
    return new News(kind, interview.id(), interview.card().title(), by, detail, "", at);
  }

  /** The same, told once only. */
  News once(String of) {
    return new News(kind, interview, title, by, detail, of, at);
  }
}
