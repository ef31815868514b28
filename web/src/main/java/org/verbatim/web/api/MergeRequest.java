package org.verbatim.web.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.verbatim.compare.Merge;
import org.verbatim.interview.Manuscript;

/**
 * Two texts that are to be one: what somebody wrote, and what they had read before.
 *
 * @param chosen by the names of parts, whether theirs is taken; where it says nothing, the rules
 *     decide
 */
record MergeRequest(JsonNode base, JsonNode mine, Map<String, Boolean> chosen) {

  @JsonCreator
  MergeRequest(
      @JsonProperty(value = "base", required = true) JsonNode base,
      @JsonProperty(value = "mine", required = true) JsonNode mine,
      @JsonProperty("chosen") Map<String, Boolean> chosen) {
    this.base = base;
    this.mine = mine;
    this.chosen = chosen == null ? Map.of() : Map.copyOf(chosen);
  }

  /** The answer where that text stands. */
  Merged with(Manuscript current) {
    Merge merge = Merge.of(SaveRequest.text(base), SaveRequest.text(mine), current.text());
    return Merged.of(current, merge, merge.with(chosen));
  }
}
