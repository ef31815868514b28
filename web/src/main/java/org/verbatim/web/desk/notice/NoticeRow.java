package org.verbatim.web.desk.notice;

import org.verbatim.notice.Notice;
import org.verbatim.web.desk.interview.Told;

/** A notice as the page shows it. */
public record NoticeRow(Notice notice, String words, Told when) {

  /** Its permanent name. */
  public String id() {
    return notice.id().toString();
  }

  /** Where it leads. */
  public String path() {
    return notice.path();
  }

  /** Whether it was not read. */
  public boolean unread() {
    return notice.isUnread();
  }

  /** What was said; may be empty. */
  public String detail() {
    return notice.detail();
  }

  /** Whether anything was said. */
  public boolean explained() {
    return !notice.detail().isBlank();
  }

  /** The name of its style. */
  public String style() {
    return unread() ? "told-unread" : "told-read";
  }
}
