package org.verbatim.proof;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.Interview;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.text.Exchange;

/**
 * The questions that an expert answers in writing, as they were when they were sent. What is typed
 * is kept and goes nowhere; what is sent comes into the text where its place is still free, and is
 * laid beside it otherwise, so that nobody's words give way to anybody's by themselves. The expert
 * may change their answers until the day, or until the desk has taken them over.
 */
@Entity
@Table(name = "questionnaire")
public class Questionnaire {

  /** The request that it belongs to: its link opens it, and whoever changes it holds that. */
  @Id private UUID proof;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "questionnaire_question", joinColumns = @JoinColumn(name = "proof"))
  @OrderColumn(name = "place")
  private List<AskedQuestion> questions = new ArrayList<>();

  @Column(nullable = false)
  private String remark = "";

  @Column(name = "remark_sent", nullable = false)
  private String remarkSent = "";

  /** Who took the answers over; empty as long as nobody did. */
  @Column(name = "taken_over_by", nullable = false)
  private String takenOverBy = "";

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected Questionnaire() {}

  Questionnaire(UUID proof, List<Exchange> asked) {
    if (asked.isEmpty()) {
      throw new Refused(ProofRefusal.QUESTIONS_NONE);
    }
    this.proof = proof;
    this.questions = new ArrayList<>(asked.stream().map(AskedQuestion::new).toList());
  }

  /** The questions of an interview that this expert has not answered, in their order. */
  public static List<Exchange> openFor(UUID expert, Interview interview) {
    return interview
        .manuscript()
        .text()
        .blocks(Exchange.class)
        .filter(one -> !one.question().isBlank() && Landing.isFree(one, expert.toString()))
        .toList();
  }

  /** Keeps what is typed under a question; of what was not asked nothing is kept. */
  void type(String exchange, String words) {
    refuseTakenOver();
    question(exchange).type(words);
  }

  void remark(String words) {
    refuseTakenOver();
    remark = words;
  }

  /**
   * Sends what is new.
   *
   * @return the questions whose answer is another than before
   */
  List<AskedQuestion> send(Instant now) {
    refuseTakenOver();
    List<AskedQuestion> fresh = questions.stream().filter(AskedQuestion::isFresh).toList();
    if (fresh.isEmpty() && remark.equals(remarkSent)) {
      throw new Refused(ProofRefusal.PROOF_NOTHING_TO_SEND);
    }
    fresh.forEach(one -> one.send(now));
    remarkSent = remark;
    return fresh;
  }

  void takeOver(Actor actor) {
    refuseTakenOver();
    takenOverBy = actor.name();
  }

  void giveBack() {
    takenOverBy = "";
  }

  private void refuseTakenOver() {
    if (isTakenOver()) {
      throw new Refused(ProofRefusal.ANSWERS_TAKEN_OVER, takenOverBy);
    }
  }

  /** The answer that waits beside the text for the desk. */
  AskedQuestion toSettle(String exchange) {
    AskedQuestion asked = question(exchange);
    if (asked.fate() != AskedQuestion.Fate.BESIDE) {
      throw new Refused(ProofRefusal.PROOF_NOTHING_TO_SETTLE);
    }
    return asked;
  }

  private AskedQuestion question(String exchange) {
    return questions.stream()
        .filter(one -> one.exchange().equals(exchange))
        .findFirst()
        .orElseThrow(() -> new Refused(ProofRefusal.PROOF_NOT_ASKED));
  }

  /** Whether no answer waits beside the text. */
  boolean isSettled() {
    return questions.stream().noneMatch(one -> one.fate() == AskedQuestion.Fate.BESIDE);
  }

  /** How many questions the expert is still asked for: none once the desk took over. */
  public int unsaid() {
    return isTakenOver() ? 0 : questions.size() - answered();
  }

  /** How many questions have an answer that was sent. */
  public int answered() {
    return (int) questions.stream().filter(one -> !one.sent().isEmpty()).count();
  }

  /** How many questions have an answer, sent or not. */
  public int typed() {
    return (int) questions.stream().filter(one -> !one.typed().isEmpty()).count();
  }

  /** The id of the request that it belongs to. */
  public UUID proof() {
    return proof;
  }

  /** The questions, in the order in which they were sent. */
  public List<AskedQuestion> questions() {
    return List.copyOf(questions);
  }

  /** The expert's free word to the editors, as it is typed. */
  public String remark() {
    return remark;
  }

  /** The one that was sent; empty for none. */
  public String remarkSent() {
    return remarkSent;
  }

  /** Whether the desk goes on with the answers, and the expert changes them no more. */
  public boolean isTakenOver() {
    return !takenOverBy.isEmpty();
  }

  /** Who took them over, if anybody did. */
  public Optional<String> takenOverBy() {
    return Optional.of(takenOverBy).filter(name -> !name.isEmpty());
  }
}
