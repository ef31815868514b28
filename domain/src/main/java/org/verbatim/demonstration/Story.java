package org.verbatim.demonstration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one interview. Each act has its time, counted from the day on which the
 * demonstration begins; what never happened has none.
 *
 * @param state where it is to stand in the end: the tests hold the story against it
 * @param reason why it was sent back, or withdrawn; empty for neither
 * @param due when it is to be published by itself
 * @param embargo until when readers are to see nothing of it, as was promised when it was begun
 * @param embargoNote to whom; empty for nobody
 * @param trashed when it was put into the trash
 * @param draftTitle what it is called since it was edited again
 * @param text its words, with names where ids are to stand
 */
record Story(
    String slug,
    String state,
    Duration created,
    @Nullable Duration submitted,
    @Nullable Duration changesRequested,
    @Nullable Duration approved,
    @Nullable Duration published,
    @Nullable Duration due,
    @Nullable Duration withdrawn,
    @Nullable Duration edited,
    @Nullable Duration embargo,
    @Nullable String embargoNote,
    @Nullable Duration trashed,
    @Nullable String reason,
    @Nullable String draftTitle,
    ObjectNode text) {

  /** Why it was sent back, or withdrawn. */
  String why() {
    return Optional.ofNullable(reason).orElse("");
  }

  /** Why an embargo was put. */
  String promise() {
    return Optional.ofNullable(embargoNote).orElse("");
  }

  /** The text as it was edited last. */
  ObjectNode editedText() {
    ObjectNode changed = text.deepCopy();
    changed.put("title", draftTitle);
    return changed;
  }
}
