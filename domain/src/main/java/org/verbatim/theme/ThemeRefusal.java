package org.verbatim.theme;

import org.verbatim.refusal.Reason;

/** Why something is not done to a theme. */
public enum ThemeRefusal implements Reason {
  /** A theme needs a name that is not too long. */
  THEME_NAME,
  /** There is no such theme. */
  THEME_UNKNOWN,
  /** Themes are named by editors and the chief. */
  THEME_BY_EDITORS,
  /** Somebody renamed it since the form was read. Detail: what it is called now. */
  THEME_CHANGED_SINCE
}
