package org.verbatim.web.api;

import org.verbatim.checklist.Checklist;

/**
 * What the checklist finds in the text as it is kept.
 *
 * @param state changes when anything on the checklist does: then the page draws it anew
 */
public record Checked(String state) {

  /** How that checklist stands. */
  public static Checked of(Checklist checklist) {
    return new Checked(Integer.toHexString(checklist.findings().toString().hashCode()));
  }
}
