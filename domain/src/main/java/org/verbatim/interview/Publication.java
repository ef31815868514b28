package org.verbatim.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.staff.Actor;

/**
 * What readers see of an interview: the second of the three facts, kept apart from where the work
 * stands.
 */
@Embeddable
public class Publication {

  /** How many editions there have been. */
  @Column(name = "editions", nullable = false)
  private int editions;

  @Column(name = "online", nullable = false)
  private boolean online;

  /** The version of the manuscript that readers see, or saw last; 0 for none. */
  @Column(name = "shown_version", nullable = false)
  private int shownVersion;

  @Column(name = "first_published_at")
  private @Nullable Instant firstPublishedAt;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  /** Who asked for what is due, or was due last: they are told what becomes of it. */
  @Column(name = "due_by")
  private @Nullable UUID dueBy;

  @Column(name = "due_by_name")
  private @Nullable String dueByName;

  /** The time that was due when another text took the place of the one that was to appear. */
  @Column(name = "due_given_up")
  private @Nullable Instant givenUp;

  @Embedded private Embargo embargo = new Embargo();
  @Embedded private PlannedEnd end = new PlannedEnd();

  /** Never published, nothing due. */
  protected Publication() {}

  void show(Manuscript manuscript, Instant now) {
    editions++;
    online = true;
    shownVersion = manuscript.version();
    publishedAt = now;
    if (firstPublishedAt == null) {
      firstPublishedAt = now;
    }
    forget();
  }

  /** Nothing is left that was to become of what readers saw. */
  void hide(Instant now) {
    online = false;
    withdrawnAt = now;
    forget();
    end.forget();
  }

  void await(Instant due, Actor by) {
    forget();
    dueAt = due;
    dueBy = by.account();
    dueByName = by.name();
  }

  void forget() {
    dueAt = null;
    givenUp = null;
  }

  /** The same, if anything is due, and remembers what. */
  void giveUp() {
    Instant was = dueAt;
    if (was != null) {
      forget();
      givenUp = was;
    }
  }

  /** Whether readers see this manuscript as it stands. */
  boolean shows(Manuscript manuscript) {
    return online && shownVersion == manuscript.version();
  }

  /** What readers see. */
  public PublicState state() {
    if (embargo.isRunning()) {
      return PublicState.EMBARGOED;
    }
    if (online) {
      return PublicState.ONLINE;
    }
    if (isScheduled()) {
      return PublicState.SCHEDULED;
    }
    return wasEverOnline() ? PublicState.WITHDRAWN : PublicState.NONE;
  }

  /** Whether an edition is online; readers see it unless an embargo runs. */
  public boolean isOnline() {
    return online;
  }

  /** Whether a publication is due. */
  public boolean isScheduled() {
    return dueAt != null;
  }

  /** Whether readers have ever seen an edition: from then on its address is kept for ever. */
  public boolean wasEverOnline() {
    return editions > 0;
  }

  /** How many editions there have been. */
  public int editions() {
    return editions;
  }

  /** When readers saw it for the first time. */
  public Optional<Instant> firstPublishedAt() {
    return Optional.ofNullable(firstPublishedAt);
  }

  /** When readers saw the present edition, or the last one, for the first time. */
  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }

  /** When it was withdrawn last. */
  public Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }

  /** When the next publication is due. */
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  /** The time that was due, and was given up because the text was changed; until it is due anew. */
  public Optional<Instant> givenUp() {
    return Optional.ofNullable(givenUp);
  }

  /** Until when readers see nothing, if such a time is set. */
  public Embargo embargo() {
    return embargo;
  }

  /** When readers are to see it no more, if such a time is set. */
  public PlannedEnd end() {
    return end;
  }

  /** Whether this account asked for the publication that is due, or was due last. */
  public boolean wasScheduledBy(UUID account) {
    return account.equals(dueBy);
  }

  /** Who asked for the publication that is due. */
  public Optional<String> dueByName() {
    return Optional.ofNullable(dueByName).filter(name -> isScheduled());
  }
}
