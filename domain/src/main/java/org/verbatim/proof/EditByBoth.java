package org.verbatim.proof;

import java.util.List;
import java.util.UUID;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.Transition;
import org.verbatim.staff.Actor;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;

/**
 * An edit like any other, by two people: who takes over what an expert wants, and the expert.
 *
 * @param actor who takes it over
 */
record EditByBoth(Acts acts, Interview interview, Proof proof, Actor actor) {

  /** The text is this from now on, and is frozen so. */
  void to(InterviewText text) {
    UUID expert = proof.reader().expert();
    acts.act(
        Transition.EDIT,
        interview.id(),
        actor,
        (it, now) -> it.editTogether(text, expert, actor, now));
    acts.freeze(interview, RevisionCause.SUGGESTION_ACCEPTED, actor, proof.reader().name());
  }

  /** The expert is presented so from now on. */
  void presenting(Participation wanted) {
    InterviewText old = interview.manuscript().text();
    List<Participation> all =
        old.participations().stream()
            .map(one -> one.expert().equals(wanted.expert()) ? wanted : one)
            .toList();
    to(old.withParticipations(all));
  }
}
