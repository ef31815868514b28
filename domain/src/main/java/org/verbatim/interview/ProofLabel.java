package org.verbatim.interview;

import java.time.Instant;
import java.util.Set;
import org.verbatim.series.ProofScope;

/**
 * What readers are told of an expert's reading.
 *
 * @param readers who read
 * @param scope what the expert was asked to look at
 * @param whole whether every answer stands as an expert approved it
 * @param at when an expert spoke last
 * @param changed the answers that were edited after the expert approved them
 */
public record ProofLabel(
    Proofreaders readers, ProofScope scope, boolean whole, Instant at, Set<String> changed) {

  /** Copies the answers, so that nobody changes them afterwards. */
  public ProofLabel {
    changed = Set.copyOf(changed);
  }
}
