package org.verbatim.settings;

import java.util.Locale;

/** What an installation is for. */
public enum Mode {
  /** Trying Verbatim out: accounts with public passwords, content to play with. */
  DEMONSTRATION,
  /** Work: nothing is there that the house did not put there. */
  PRODUCTION;

  /**
   * The mode with this name, in any case.
   *
   * @throws IllegalArgumentException if there is none, naming those there are
   */
  public static Mode named(String name) {
    for (Mode mode : values()) {
      if (mode.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
        return mode;
      }
    }
    throw new IllegalArgumentException(
        "VERBATIM_MODE is \"" + name + "\"; it can be demonstration or production");
  }
}
