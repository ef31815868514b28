package org.verbatim.web.desk.interview;

import java.util.Locale;
import org.verbatim.interview.PublicState;
import org.verbatim.interview.WorkStatus;

/** A status or public state as the page shows it: a word, and a badge with a shape of its own. */
public record StateWords(String key, String badge) {

  static StateWords of(WorkStatus status) {
    return new StateWords("status." + status.name(), badge(status));
  }

  static StateWords of(PublicState state) {
    return new StateWords("public." + state.name(), badge(state));
  }

  private static String badge(Enum<?> state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
