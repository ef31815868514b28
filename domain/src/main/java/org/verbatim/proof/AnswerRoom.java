package org.verbatim.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Answering;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.Transition;
import org.verbatim.interview.Witness;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.InvitationToken;
import org.verbatim.text.InterviewText;

/** Where an expert writes answers: what they type is kept, and what they send is a draft. */
@ApplicationScoped
@Transactional(dontRollbackOn = Refused.class)
public class AnswerRoom {

  private ProofDoor door;
  private Questionnaires questionnaires;
  private Interviews interviews;
  private Acts acts;
  private Journal journal;
  private Witness witness;
  private Clock clock = Clock.systemUTC();

  /** For the container's proxy. */
  protected AnswerRoom() {}

  /** A room behind this door. */
  @Inject
  public AnswerRoom(Hinges hinges, ProofDoor door, Acts acts, Witness witness) {
    this.questionnaires = hinges.questionnaires();
    this.interviews = hinges.interviews();
    this.journal = hinges.journal();
    this.clock = hinges.clock();
    this.door = door;
    this.acts = acts;
    this.witness = witness;
  }

  /** What lies there. */
  public QuestionSheet look(UUID id, InvitationToken inside) {
    Proof proof = door.openForAnswers(id, inside);
    InterviewText text = interviews.require(proof.interview()).manuscript().text();
    return new QuestionSheet(proof, questionnaires.require(id), text.title(), text.language());
  }

  /**
   * Keeps what was typed; nothing follows from it. What is too long is refused, and all the rest is
   * kept.
   *
   * @param words what stands under each question, by the name of its exchange
   * @param remark the free word to the editors, where it was sent along
   */
  public void type(
      UUID id, InvitationToken inside, Map<String, String> words, Optional<String> remark) {
    door.openForAnswers(id, inside);
    Questionnaire asked = questionnaires.require(id);
    List<Refused> refused = new ArrayList<>();
    words.forEach(
        (exchange, typed) -> attempt(() -> asked.type(exchange, Typed.answer(typed)), refused));
    remark.ifPresent(typed -> attempt(() -> asked.remark(Typed.words(typed)), refused));
    if (!refused.isEmpty()) {
      throw refused.get(0);
    }
  }

  /**
   * Sends what is new. It comes into the text as an edit by the expert, where its place is free and
   * the text is being written; the rest waits beside it. The desk is told.
   *
   * @return how many questions have an answer now
   */
  public int send(UUID id, InvitationToken inside) {
    Instant now = clock.instant();
    Interview interview = interviews.requireToChange(door.interviewBehind(id, inside));
    Proof proof = door.openForAnswers(id, inside);
    Questionnaire asked = questionnaires.require(id);
    arrive(asked.send(now), proof, interview);
    proof.timetable().sent(now);
    String told = asked.answered() + " / " + asked.questions().size();
    Fact fact = Fact.done(Act.ANSWERS_SENT, interview.id(), told);
    journal.record(proof.reader().actor(), now, fact);
    witness.sees(interview, fact, proof.reader().actor(), now);
    return asked.answered();
  }

  private void arrive(List<AskedQuestion> fresh, Proof proof, Interview interview) {
    boolean open = Answering.isOpen(interview);
    UUID expert = proof.reader().expert();
    InterviewText before = interview.manuscript().text();
    InterviewText text = before;
    for (AskedQuestion one : fresh) {
      Optional<Landing> landing =
          open ? Landing.free(text, one, expert.toString()) : Optional.empty();
      landing.ifPresentOrElse(
          it -> one.land(AskedQuestion.Fate.IN_TEXT, it.answer()), one::layBeside);
      text = landing.map(Landing::text).orElse(text);
    }
    if (!text.equals(before)) {
      InterviewText answered = text;
      acts.act(
          Transition.EDIT,
          interview.id(),
          proof.reader().actor(),
          (it, at) -> Answering.write(it, answered, expert, proof.reader().actor(), at));
      acts.freeze(interview, RevisionCause.ANSWERED, proof.reader().actor(), "");
    }
  }

  private static void attempt(Runnable part, List<Refused> refused) {
    try {
      part.run();
    } catch (Refused why) {
      refused.add(why);
    }
  }
}
