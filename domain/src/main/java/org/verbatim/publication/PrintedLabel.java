package org.verbatim.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import org.verbatim.interview.ProofLabel;
import org.verbatim.interview.Proofreaders;
import org.verbatim.series.ProofScope;

/** What an edition tells readers of an expert's reading, frozen with it. */
@Embeddable
public class PrintedLabel {

  @Enumerated(EnumType.STRING)
  @Column(name = "proof_readers", updatable = false)
  private Proofreaders readers;

  @Enumerated(EnumType.STRING)
  @Column(name = "proof_scope", updatable = false)
  private ProofScope scope;

  @Column(name = "proof_whole", updatable = false)
  private Boolean whole;

  @Column(name = "proof_at", updatable = false)
  private Instant at;

  /** The names of the answers that were edited after their approval. */
  @Column(name = "proof_changed", updatable = false)
  private String[] changed;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected PrintedLabel() {}

  PrintedLabel(ProofLabel label) {
    readers = label.readers();
    scope = label.scope();
    whole = label.whole();
    at = label.at();
    changed = label.changed().stream().sorted().toArray(String[]::new);
  }

  ProofLabel open() {
    return new ProofLabel(readers, scope, whole, at, Set.of(changed));
  }
}
