package org.verbatim.web.desk.shelves;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.refusal.Reason;
import org.verbatim.refusal.Refused;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.DeskVoice;

/**
 * A page about one thing of a shelf, or about a new one: the address says which. What was typed on
 * an older version than the one that stands is refused, and shown beside it.
 */
public abstract class ShelfPage<T> {

  @Inject private Asked asked;
  @Inject private DeskVoice voice;

  private @Nullable T stored;
  private boolean conflict;

  /** The thing with this id. */
  abstract Optional<T> find(UUID id);

  /** Fills the form with what is kept. */
  abstract void read(T kept);

  /** Takes the version of what is kept, so that what was typed can be kept after all. */
  abstract void goOnWith(T kept);

  /** Why what was typed on an older version is refused. */
  abstract Reason changedSince();

  /** The fields that a refusal is about. */
  abstract Map<Reason, String> fields();

  /** Whether the person may change it. */
  public abstract boolean isOpen();

  @PostConstruct
  void load() {
    stored = asked.id("id").flatMap(this::find).orElse(null);
    stored().ifPresent(this::read);
  }

  /** Answers "not found" where the address names nothing. */
  public void require() {
    if (stored == null && (!asked.words("id").isEmpty() || !isOpen())) {
      asked.notFound();
    }
  }

  /** Goes on once it is kept; stays, and says why, where it is refused. */
  String kept(Runnable keeping, String done, String name, String onward) {
    try {
      keeping.run();
      voice.say("library", done, name);
      return onward;
    } catch (Refused refused) {
      say(refused);
      return "";
    }
  }

  private void say(Refused refused) {
    if (refused.reason() == changedSince()) {
      conflict = stored != null;
      stored().ifPresent(this::goOnWith);
    }
    if (fields().containsKey(refused.reason())) {
      voice.refuse(refused, fields().get(refused.reason()));
    } else {
      voice.refuse(refused);
    }
  }

  /** What is kept at this moment, if the page is not about something new. */
  Optional<T> stored() {
    return Optional.ofNullable(stored);
  }

  /** What stands above the page of something new. */
  String headingOfNew(String key) {
    return voice.text("library", key);
  }

  /** Whether what is kept is shown: to whoever only reads, or because it was changed meanwhile. */
  public boolean isStoredShown() {
    return stored != null && (conflict || !isOpen());
  }

  /** Whether somebody else changed it meanwhile. */
  public boolean isConflict() {
    return conflict;
  }
}
