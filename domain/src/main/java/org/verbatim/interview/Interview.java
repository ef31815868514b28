package org.verbatim.interview;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.verbatim.checklist.Surroundings;
import org.verbatim.staff.Actor;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Slug;

/**
 * An interview, for its whole life. An editor drafts it and submits it; a reviewer, who is somebody
 * else, sends it back or approves it; it is published, at once or at a time to come; it may be
 * edited again without readers noticing until the next publication, and withdrawn. Each verb asks
 * {@link Transition} first, and changes nothing if it is refused.
 */
@Entity
@Table(name = "interview")
public class Interview {

  @Id private UUID id;

  @Version
  @Column(name = "revision_lock", nullable = false)
  private long revisionLock;

  @Column(nullable = false, unique = true)
  private String slug;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private WorkStatus status;

  @Column(name = "status_since", nullable = false)
  private Instant statusSince;

  @Embedded private Beginning beginning;
  @Embedded private Writers writers = new Writers();

  @OneToOne(cascade = CascadeType.PERSIST, optional = false)
  @PrimaryKeyJoinColumn
  private Manuscript manuscript;

  @Embedded private Publication publication = new Publication();
  @Embedded private Trash trash = new Trash();
  @Embedded private Card card = new Card();
  @Embedded private Discussion discussion = new Discussion();
  @Embedded private Approvals approvals = new Approvals();
  @Embedded private ProofMarks proofs = new ProofMarks();

  /** For the persistence provider. */
  protected Interview() {}

  /** A new interview, drafted by this actor. */
  public Interview(Slug slug, InterviewText text, Actor actor, Instant now) {
    this.id = UUID.randomUUID();
    this.slug = slug.value();
    stand(WorkStatus.DRAFT, now);
    this.beginning = new Beginning(new Change(actor, now));
    this.manuscript = new Manuscript(id, text.signedBy(actor.name()), new Change(actor, now));
    this.writers.join(actor.account());
    this.card.describe(manuscript);
  }

  /**
   * Keeps a changed text. An approved text is a draft again: the edited blocks lose approval, and
   * the publication that was due is given up, for it was another text that was to appear.
   */
  public Moved edit(InterviewText text, Actor actor, Instant now) {
    Transition.EDIT.check(this, actor);
    return rewrite(text, actor.account(), new Change(actor, now));
  }

  Moved rewrite(InterviewText text, UUID writer, Change change) {
    Moved moved = Moved.edited(this);
    manuscript.rewrite(text, change);
    writers.join(writer);
    card.describe(manuscript);
    if (status == WorkStatus.APPROVED) {
      publication.giveUp();
      stand(WorkStatus.DRAFT, change.at());
    }
    return moved.saying(String.valueOf(manuscript.version()));
  }

  /** The same with words that somebody else suggested: they have written in the text as well. */
  public Moved editTogether(InterviewText text, UUID suggester, Actor actor, Instant now) {
    Moved moved = edit(text, actor, now);
    writers.join(suggester);
    return moved;
  }

  /** Asks for a review. Refused, with the whole list, while the checklist refuses anything. */
  public Moved submit(Surroundings surroundings, Actor actor, Instant now) {
    Transition.SUBMIT.check(this, actor);
    Incomplete.refuse(this, surroundings);
    discussion.beginRound();
    stand(WorkStatus.IN_REVIEW, now);
    return Moved.by(Transition.SUBMIT, this, "");
  }

  /** Takes it back from the reviewers, to go on writing. */
  public Moved recall(Actor actor, Instant now) {
    Transition.RECALL.check(this, actor);
    stand(WorkStatus.DRAFT, now);
    return Moved.by(Transition.RECALL, this, "");
  }

  /** Sends it back, saying what is asked. */
  public Moved requestChanges(String reason, Actor actor, Instant now) {
    Transition.REQUEST_CHANGES.check(this, actor);
    discussion.ask(new Reasoned(reason));
    approvals.takeBack(actor.account());
    stand(WorkStatus.CHANGES_REQUESTED, now);
    return Moved.by(Transition.REQUEST_CHANGES, this, discussion.requested());
  }

  /** Finds the text good as it stands; it stays in review until enough people do. */
  public Moved approve(Actor actor, Instant now) {
    Transition.APPROVE.check(this, actor);
    approvals.give(new Change(actor, now), discussion.round(), manuscript.text());
    if (approvals.cover(this)) {
      stand(WorkStatus.APPROVED, now);
    }
    return Moved.by(Transition.APPROVE, this, "");
  }

  /** Shows the approved text to readers from now on; refused like a submission. */
  public Moved publish(Surroundings surroundings, Actor actor, Instant now) {
    Transition.PUBLISH.check(this, actor);
    Incomplete.refuseForReaders(this, surroundings);
    publication.show(manuscript, now);
    return Moved.by(Transition.PUBLISH, this, "");
  }

  /** Takes the edition away; readers are shown the reason as a notice. */
  public Moved withdraw(String reason, Actor actor, Instant now) {
    Transition.WITHDRAW.check(this, actor);
    Reasoned why = new Reasoned(reason);
    publication.hide(now);
    return Moved.by(Transition.WITHDRAW, this, why.words());
  }

  /** Gives it another address: its text, and what was decided on it, stay as they are. */
  public Moved readdress(Slug newSlug, Actor actor) {
    Transition.EDIT.check(this, actor);
    String old = slug;
    slug = newSlug.value();
    return Moved.readdressed(this, old);
  }

  /** Puts it into the trash, where it stays as it is. */
  public Moved trash(Actor actor, Instant now) {
    Transition.TRASH.check(this, actor);
    trash.take(new Change(actor, now));
    return Moved.by(Transition.TRASH, this, "");
  }

  /** Brings it back from the trash, as it was. */
  public Moved bringBack(Actor actor) {
    Transition.BRING_BACK.check(this, actor);
    trash.giveBack();
    return Moved.by(Transition.BRING_BACK, this, "");
  }

  private void stand(WorkStatus where, Instant now) {
    status = where;
    statusSince = now;
  }

  /** Whether words of this account came into the text, at any time. */
  public boolean wasWrittenBy(UUID account) {
    return writers.include(account);
  }

  /** Its permanent name. */
  public UUID id() {
    return id;
  }

  /** Its address. */
  public Slug slug() {
    return new Slug(slug);
  }

  /** Where the work stands. */
  public WorkStatus status() {
    return status;
  }

  /** Since when the work stands there. */
  public Instant statusSince() {
    return statusSince;
  }

  /** Who found it good. */
  public Approvals approvals() {
    return approvals;
  }

  /** What the experts said of their answers. */
  public ProofMarks proofs() {
    return proofs;
  }

  /** What is said of it at the desk. */
  public Discussion discussion() {
    return discussion;
  }

  /** By whom and when it was begun. */
  public Beginning beginning() {
    return beginning;
  }

  /** The working text. */
  public Manuscript manuscript() {
    return manuscript;
  }

  /** What readers see. */
  public Publication publication() {
    return publication;
  }

  /** What is to become of it at times to come. */
  public Calendar calendar() {
    return new Calendar(this);
  }

  /** Whether it lies in the trash. */
  public Trash trash() {
    return trash;
  }

  /** What lists show of it. */
  public Card card() {
    return card;
  }
}
