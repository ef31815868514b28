package org.verbatim.notice;

import org.verbatim.refusal.Reason;

/** Why something about notices is refused. */
public enum NoticeRefusal implements Reason {
  /** What was typed is no address of mail. */
  MAIL_ADDRESS_MALFORMED
}
