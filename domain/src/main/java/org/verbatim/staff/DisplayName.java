package org.verbatim.staff;

import org.verbatim.refusal.Refused;
import org.verbatim.text.Letters;

/** The name under which a person of the staff appears to the others: "Élise Renard". */
public record DisplayName(String value) {

  private static final int LONGEST = 80;

  /** Folds white space; refuses nothing, too much, and control characters. */
  public DisplayName {
    value = value.strip().replaceAll("\\s+", " ");
    boolean unfit = value.codePoints().anyMatch(Character::isISOControl);
    if (unfit || Letters.areUnseen(value) || value.codePointCount(0, value.length()) > LONGEST) {
      throw new Refused(StaffRefusal.NAME_MALFORMED);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
