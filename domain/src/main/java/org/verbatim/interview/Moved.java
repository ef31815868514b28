package org.verbatim.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;

/** What became of an interview: the facts for the journal, in the order in which they happened. */
public record Moved(UUID interview, List<Fact> facts) {

  /** Something was done that is told in these words. */
  public static Moved by(Transition transition, Interview interview, String detail) {
    return one(interview, transition.act(), detail);
  }

  /** The text of this interview is about to be changed. */
  static Moved edited(Interview interview) {
    List<Fact> facts = new ArrayList<>();
    if (interview.status() == WorkStatus.APPROVED) {
      facts.add(Fact.done(Act.APPROVAL_TAKEN_BACK, interview.id(), ""));
    }
    if (interview.publication().isScheduled()) {
      facts.add(Fact.done(Act.SCHEDULE_GIVEN_UP, interview.id(), ""));
    }
    facts.add(Fact.done(Act.TEXT_CHANGED, interview.id(), ""));
    return new Moved(interview.id(), facts);
  }

  static Moved readdressed(Interview interview, String old) {
    return one(interview, Act.ADDRESS_CHANGED, old + " → " + interview.slug());
  }

  /** The same, with what is written down beside the last of it. */
  public Moved saying(String detail) {
    List<Fact> told = new ArrayList<>(facts);
    Fact last = told.remove(told.size() - 1);
    told.add(new Fact(last.act(), last.subject(), detail, last.refused()));
    return new Moved(interview, List.copyOf(told));
  }

  private static Moved one(Interview interview, Act act, String detail) {
    return new Moved(interview.id(), List.of(Fact.done(act, interview.id(), detail)));
  }
}
