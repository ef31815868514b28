package org.verbatim.readers;

import org.verbatim.publication.EditionState;

/**
 * The one rule for what readers can see. A page, a list, a feed, a site map or a picture shows an
 * edition only if this rule says so; drafts, reviews and schedules have no edition, and so nothing
 * that could be shown.
 *
 * <p>The database knows the same rule as the view {@code visible_edition}, through which every
 * reading query goes; a test holds the two against each other for each state.
 */
public final class Visibility {

  private Visibility() {}

  /** Whether readers see an edition in this state. Under an embargo they see none. */
  public static boolean readersSee(EditionState state, boolean underEmbargo) {
    return state == EditionState.ONLINE && !underEmbargo;
  }

  /**
   * Whether readers are told that there was something here, and why it is gone. An embargo changes
   * nothing in it: the notice was written for them.
   */
  public static boolean readersAreToldOf(EditionState state) {
    return state == EditionState.WITHDRAWN;
  }
}
