package org.verbatim.web.api;

import java.util.List;
import org.verbatim.checklist.Finding;

/**
 * Words that nobody said.
 *
 * @param field the field that they stand in
 */
public record Doubt(String field, String words) {

  /** What the editor is told of these findings. */
  public static List<Doubt> of(List<Finding> findings) {
    return findings.stream().map(finding -> new Doubt(finding.field(), finding.words())).toList();
  }
}
