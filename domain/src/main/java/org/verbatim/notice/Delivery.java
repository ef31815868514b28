package org.verbatim.notice;

/** When a person gets mail of something; on the desk they are told in any case. */
public enum Delivery {
  /** A mail by itself, as soon as it has happened. */
  AT_ONCE,
  /** In one mail a day, with all else of that day. */
  DAILY,
  /** No mail. */
  NEVER;

  /** The key of its name. */
  public String key() {
    return "delivery." + name();
  }
}
