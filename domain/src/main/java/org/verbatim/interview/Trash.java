package org.verbatim.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether an interview lies in the trash. Nothing of it changes there, and nothing is erased: it
 * comes back as it was.
 */
@Embeddable
public class Trash {

  @Column(name = "in_trash", nullable = false)
  private boolean holding;

  @Column(name = "trashed_at")
  private @Nullable Instant since;

  @Column(name = "trashed_by")
  private @Nullable UUID by;

  @Column(name = "trashed_by_name")
  private @Nullable String byName;

  /** It does not. */
  protected Trash() {}

  void take(Change change) {
    holding = true;
    since = change.at();
    by = change.by().account();
    byName = change.by().name();
  }

  void giveBack() {
    holding = false;
    since = null;
    by = null;
    byName = null;
  }

  /** Whether it does. */
  public boolean isHolding() {
    return holding;
  }

  /** Since when. */
  public Optional<Instant> since() {
    return Optional.ofNullable(since);
  }

  /** Who put it there. */
  public Optional<String> byName() {
    return Optional.ofNullable(byName);
  }
}
