package org.verbatim.web.desk.interview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interview as a line on a page.
 *
 * @param title never empty: the words for "untitled" where there is none
 * @param place its place in its series; may be empty
 * @param path where its one link leads
 * @param review until when and how soon its review is wanted; empty where nothing is said of it
 * @param standing since when the work stands where it stands, or what else the list tells of
 * @param published when its last edition was published
 */
public record InterviewRow(
    UUID id,
    String title,
    String place,
    String experts,
    StateWords status,
    StateWords publicState,
    String author,
    String changedBy,
    Told standing,
    @Nullable Told published,
    String requested,
    String review,
    String path) {

  /** Whether its last request for changes is still open. */
  public boolean sentBack() {
    return !requested.isEmpty();
  }

  /** Whether its review is wanted until some day, or before others. */
  public boolean pressing() {
    return !review.isEmpty();
  }

  /** Whether an edition was ever published. */
  public boolean everPublished() {
    return published != null;
  }

  /** Whether readers see, saw or will see something. */
  public boolean noteworthy() {
    return !publicState.key().equals("public.NONE");
  }
}
