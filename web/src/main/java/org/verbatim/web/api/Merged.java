package org.verbatim.web.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.Map;
import org.verbatim.compare.Merge;
import org.verbatim.compare.Merge.Whose;
import org.verbatim.interview.Manuscript;
import org.verbatim.text.InterviewText;
import org.verbatim.text.TextJson;

/**
 * Two texts in one. Nothing of it is kept yet.
 *
 * @param version the version of the text that stands, which is to be saved over
 * @param parts the parts that differ, in their order, and who changed them
 * @param theirs the text that stands
 * @param text both in one
 */
record Merged(
    int version, Map<String, Whose> parts, @JsonRawValue String theirs, @JsonRawValue String text) {

  static Merged of(Manuscript current, Merge merge, InterviewText text) {
    return new Merged(
        current.version(),
        merge.differences(),
        TextJson.write(current.text()),
        TextJson.write(text));
  }
}
