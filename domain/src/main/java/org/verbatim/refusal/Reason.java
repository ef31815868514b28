package org.verbatim.refusal;

/** Why something is refused. Each feature names its reasons in an enum. */
public interface Reason {

  /** The constant's name; with "refusal." before it, the key of the message. */
  String name();
}
