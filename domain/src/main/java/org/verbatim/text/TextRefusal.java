package org.verbatim.text;

import org.verbatim.refusal.Reason;

/** Why a text is not taken. */
public enum TextRefusal implements Reason {
  /** It is longer than {@link TextJson#MOST_CHARACTERS}, which the message names. */
  TEXT_TOO_LONG,
  /** It has more blocks than {@link TextJson#MOST_BLOCKS}, which the message names. */
  TOO_MANY_BLOCKS
}
