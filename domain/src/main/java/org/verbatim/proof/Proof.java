package org.verbatim.proof;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.DeniedPortraits;
import org.verbatim.interview.Interview;
import org.verbatim.interview.ProofMarks;
import org.verbatim.refusal.Refused;
import org.verbatim.series.ProofPolicy;
import org.verbatim.staff.Actor;
import org.verbatim.text.Answer;
import org.verbatim.text.InterviewText;
import org.verbatim.typography.Fingerprints;

/**
 * An expert's reading of their answers. An editor asks for it until a day; the expert comes in by a
 * private link, types drafts of which nothing follows, and sends what they decided, answer by
 * answer; the desk settles what they want changed; they are asked again for what changed since, and
 * for nothing else. When the day has passed, or somebody takes the link back, what was not said is
 * silence.
 */
@Entity
@Table(name = "proof")
public class Proof {

  @Id private UUID id;

  @Version private int version;

  @Column(nullable = false, updatable = false)
  private UUID interview;

  @Embedded private Reader reader;

  @Embedded private Agreement agreement;

  @Embedded private EntryCode code = new EntryCode();

  @Embedded private Timetable timetable;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "proof_draft", joinColumns = @JoinColumn(name = "proof"))
  @MapKeyColumn(name = "answer")
  private Map<String, Draft> drafts = new HashMap<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "proof_opinion", joinColumns = @JoinColumn(name = "proof"))
  @MapKeyColumn(name = "answer")
  private Map<String, Opinion> opinions = new HashMap<>();

  @Embedded private Introduction introduction = new Introduction();

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Purpose purpose;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected Proof() {}

  Proof(UUID id, Interview interview, ProofRequest request, Reader reader, Actor by, Instant now) {
    ProofPolicy.Terms policy = ProofMarks.terms(interview.card());
    this.id = id;
    this.interview = interview.id();
    this.purpose = request.purpose();
    this.reader = reader;
    this.agreement = new Agreement(policy, request.word(), by);
    this.timetable = new Timetable(request.deadline(), now);
  }

  /** The answers that are the expert's to read, in their order; none where they write them. */
  public List<Answer> answers(InterviewText text) {
    if (purpose == Purpose.ANSWERS) {
      return List.of();
    }
    String speaker = reader.expert().toString();
    return text.answers()
        .filter(one -> one.speaker().isEmpty() || one.speaker().equals(speaker))
        .filter(one -> !one.text().isBlank())
        .toList();
  }

  /** Those for which the expert is asked now: nothing was said of them as they stand. */
  public List<Answer> asked(InterviewText text) {
    Map<String, String> now = Fingerprints.ofAnswers(text).byBlock();
    return answers(text).stream()
        .filter(
            one ->
                opinion(one.id().value())
                    .filter(said -> said.stillStands(now.getOrDefault(one.id().value(), "")))
                    .isEmpty())
        .toList();
  }

  /** Keeps what is typed; refused where the answer is not the expert's. */
  void type(String answer, Draft.Saying saying, InterviewText text, Instant now) {
    if (answers(text).stream().noneMatch(one -> one.id().value().equals(answer))) {
      throw new Refused(ProofRefusal.PROOF_NOT_ASKED);
    }
    drafts.put(answer, new Draft(saying, now));
  }

  /**
   * Approves what is asked and not decided, as it stood before the expert.
   *
   * @param seen the fingerprint of each answer on their page
   */
  void approveRest(Map<String, String> seen, InterviewText text, Instant now) {
    for (Answer one : asked(text)) {
      String answer = one.id().value();
      boolean undecided = draft(answer).flatMap(it -> it.saying().choice()).isEmpty();
      if (undecided && seen.containsKey(answer)) {
        drafts.put(answer, new Draft(Draft.Saying.approval(seen.get(answer)), now));
      }
    }
  }

  /**
   * Sends what was decided of answers that are still as the expert saw them; the others stay
   * drafts.
   *
   * @param introduced how the expert is introduced now
   * @return the answers that were decided
   */
  List<Answer> send(InterviewText text, Introduced introduced, Instant now) {
    List<Answer> decided = new ArrayList<>();
    Map<String, String> current = Fingerprints.ofAnswers(text).byBlock();
    for (Answer one : answers(text)) {
      String answer = one.id().value();
      Optional<Draft.Saying> saying =
          draft(answer)
              .map(Draft::saying)
              .filter(it -> it.choice().isPresent() && it.seen().equals(current.get(answer)));
      saying.ifPresent(
          it -> {
            opinions.put(answer, Decision.of(it, one, now));
            decided.add(one);
          });
    }
    if (decided.isEmpty() && !introduction.differs()) {
      throw new Refused(ProofRefusal.PROOF_NOTHING_TO_SEND);
    }
    decided.forEach(one -> drafts.remove(one.id().value()));
    introduction.send(introduced);
    timetable.sent(now);
    return decided;
  }

  /** The opinion on that answer that awaits the desk. */
  Opinion toSettle(String answer) {
    return opinion(answer)
        .filter(Opinion::isOpen)
        .orElseThrow(() -> new Refused(ProofRefusal.PROOF_NOTHING_TO_SETTLE));
  }

  /** Whether nothing that the expert said awaits the desk. */
  public boolean isSettled() {
    return introduction.isSettled() && opinions.values().stream().noneMatch(Opinion::isOpen);
  }

  /**
   * Since when the expert has not wanted their portrait shown, where they said so before they were
   * asked here, and do not say it here themselves.
   */
  public Optional<Instant> deniedBefore(DeniedPortraits denied) {
    return denied
        .since(reader.expert())
        .filter(since -> introduction.consent() != Consent.DENIED)
        .filter(since -> since.isBefore(timetable.askedAt()));
  }

  /** The number for the door. */
  EntryCode code() {
    return code;
  }

  /** What the expert typed of this answer and has not sent. */
  public Optional<Draft> draft(String answer) {
    return Optional.ofNullable(drafts.get(answer));
  }

  /** What the expert said of this answer last. */
  public Optional<Opinion> opinion(String answer) {
    return Optional.ofNullable(opinions.get(answer));
  }

  /** What the expert says of themselves. */
  public Introduction introduction() {
    return introduction;
  }

  /** Its permanent name. */
  public UUID id() {
    return id;
  }

  /** The interview that is read. */
  public UUID interview() {
    return interview;
  }

  /** What its link is for. */
  public Purpose purpose() {
    return purpose;
  }

  /** Who reads. */
  public Reader reader() {
    return reader;
  }

  /** What was agreed on. */
  public Agreement agreement() {
    return agreement;
  }

  /** Until when, and what happened when. */
  public Timetable timetable() {
    return timetable;
  }
}
