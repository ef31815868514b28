package org.verbatim.transcript;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.transcript.proposal.Edit;
import org.verbatim.transcript.proposal.ProposalHistory;
import org.verbatim.transcript.proposal.Tie;
import org.verbatim.transcript.reading.Source;
import org.verbatim.transcript.reading.SourceType;
import org.verbatim.transcript.turns.Turns;

/**
 * A transcript, from the day it is read in. First it is its reader's own: a proposal, put right
 * edit by edit. Then an interview is made of it, and it stays with that interview as what was said;
 * it never changes again.
 */
@Entity
@Table(name = "transcript")
public class Transcript {

  /** How long a proposal waits for somebody to go on with it. */
  public static final Duration PATIENCE = Duration.ofDays(30);

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID owner;

  @Column(name = "owner_name", nullable = false, updatable = false)
  private String ownerName;

  @Column(nullable = false, updatable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private SourceType type;

  @Column(nullable = false, updatable = false)
  private String sha256;

  @Column(name = "read_at", nullable = false, updatable = false)
  private Instant readAt;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(nullable = false, updatable = false)
  private String proposal;

  @Column(nullable = false)
  private String edits;

  /** Counts the edits and what was undone: a page says which count it shows. */
  @Column(nullable = false)
  private int version;

  private @Nullable UUID interview;

  @Column(nullable = false)
  private String ties;

  /** For the persistence provider. */
  protected Transcript() {}

  Transcript(TranscriptFile file, Source source, Actor actor, Instant now) {
    this.id = file.transcript();
    this.owner = actor.account();
    this.ownerName = actor.name();
    this.name = file.name();
    this.type = source.type();
    this.sha256 = file.sha256();
    this.readAt = now;
    this.changedAt = now;
    this.proposal = ProposalJson.write(Turns.of(source));
    this.edits = "[]";
    this.ties = "[]";
  }

  void edit(int seen, Edit edit, Instant now) {
    refuseOvertaken(seen);
    keep(history().with(edit), now);
  }

  void undo(int seen, Instant now) {
    refuseOvertaken(seen);
    keep(history().undone(), now);
  }

  private void keep(ProposalHistory history, Instant now) {
    this.edits = ProposalJson.write(history.edits());
    this.changedAt = now;
    this.version++;
  }

  /** An interview was made of it, with these answers. */
  void madeInto(UUID made, List<Tie> answers) {
    this.interview = made;
    this.ties = ProposalJson.write(answers);
    this.version++;
  }

  /** Refuses whoever saw another state than this one. */
  void refuseOvertaken(int seen) {
    if (seen != version || interview != null) {
      throw new Refused(TranscriptRefusal.PROPOSAL_CHANGED_SINCE);
    }
  }

  /** Whether it is this person's own proposal still. */
  boolean isOpenTo(Actor actor) {
    return interview == null && owner.equals(actor.account());
  }

  /** Whether nobody has gone on with it for so long that it ends. */
  boolean isAbandoned(Instant now) {
    return interview == null && !endsAt().isAfter(now);
  }

  /** When the proposal ends, unless somebody changes it or makes an interview of it. */
  public Instant endsAt() {
    return changedAt.plus(PATIENCE);
  }

  /** The name of the file, or the kind of what was pasted. */
  String called() {
    return name.isEmpty() ? type.name() : name;
  }

  /** What is proposed, and what was put right since. */
  public ProposalHistory history() {
    return new ProposalHistory(ProposalJson.proposal(proposal), ProposalJson.edits(edits));
  }

  /** Its permanent name. */
  public UUID id() {
    return id;
  }

  /** What the file is called; empty for what was pasted. */
  public String name() {
    return name;
  }

  /** What kind of file it is. */
  public SourceType type() {
    return type;
  }

  /** The fingerprint of the file. */
  public String sha256() {
    return sha256;
  }

  /** When it was read in. */
  public Instant readAt() {
    return readAt;
  }

  /** Who read it in. */
  public String readBy() {
    return ownerName;
  }

  /** How many times the proposal was changed. */
  public int version() {
    return version;
  }

  /** The interview that was made of it, if one was. */
  public Optional<UUID> interview() {
    return Optional.ofNullable(interview);
  }

  /** What each answer of the interview was in it. */
  public List<Tie> ties() {
    return ProposalJson.ties(ties);
  }
}
