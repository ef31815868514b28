package org.verbatim.notice;

import java.util.regex.Pattern;
import org.verbatim.refusal.Refused;

/** Where mail reaches a person: "elise@example.org". It holds nothing that a mail's head could. */
public record MailAddress(String value) {

  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z0-9_+-]+(\\.[A-Za-z0-9_+-]+)*"
              + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

  /** Refuses what is no ordinary address. */
  public MailAddress {
    value = value.strip();
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new Refused(NoticeRefusal.MAIL_ADDRESS_MALFORMED);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
