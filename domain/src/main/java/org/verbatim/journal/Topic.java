package org.verbatim.journal;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What an act of the journal is done to. */
public enum Topic {
  INTERVIEW,
  SERIES,
  EXPERT,
  THEME,
  MEDIUM,
  ACCOUNT,
  DOOR;

  /** What administrators look after: the staff, and who comes in. */
  static final Set<Topic> OF_ADMINISTRATORS = EnumSet.of(ACCOUNT, DOOR);

  /** Whatever is not listed is done to an interview, and so kept from administrators. */
  public static Topic of(Act act) {
    return switch (act) {
      case SERIES_SETTLED, SERIES_ENTRUSTED, PROOFING_SETTLED -> SERIES;
      case EXPERT_DESCRIBED -> EXPERT;
      case THEME_NAMED -> THEME;
      case MEDIUM_ADDED, MEDIUM_DESCRIBED -> MEDIUM;
      case ACCOUNT_OPENED,
          ROLES_CHANGED,
          ACCOUNT_SUSPENDED,
          ACCOUNT_READMITTED,
          INVITATION_MADE,
          PASSWORD_CHANGED,
          PROFILE_CHANGED ->
          ACCOUNT;
      case SIGNED_IN, SIGN_IN_REFUSED -> DOOR;
      default -> INTERVIEW;
    };
  }

  /** The acts that are done to it. */
  public Set<Act> acts() {
    return EnumSet.allOf(Act.class).stream()
        .filter(act -> of(act) == this)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
  }
}
