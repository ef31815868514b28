package org.verbatim.web.api;

import java.util.List;
import org.verbatim.checklist.Checklist;
import org.verbatim.checklist.Finding;

/**
 * What the checklist finds in a text that is kept, as the editor needs it.
 *
 * @param doubts quotes that do not have the words of an answer, marked where they stand
 * @param state changes when anything on the checklist does: then the page draws it anew
 */
public record Checked(List<Doubt> doubts, String state) {

  /** What of a checklist the editor is told. */
  public static Checked of(Checklist checklist) {
    return new Checked(
        checklist.quotes().stream().map(Doubt::of).toList(),
        Integer.toHexString(checklist.findings().toString().hashCode()));
  }

  /**
   * Words that nobody said.
   *
   * @param field the field that they stand in
   */
  public record Doubt(String field, String words) {

    private static Doubt of(Finding finding) {
      return new Doubt(finding.field(), finding.words());
    }
  }
}
