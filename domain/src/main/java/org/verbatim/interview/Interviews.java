package org.verbatim.interview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.refusal.Refused;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Slug;

/** All interviews, with their working texts and their versions. */
public interface Interviews {

  /** Takes in a new interview. */
  void add(Interview interview);

  /** The interview with this id, to be read. */
  Optional<Interview> byId(UUID id);

  /**
   * The interview with this id, to be changed: nobody else changes it until this transaction ends.
   */
  Optional<Interview> toChange(UUID id);

  /** Whether another interview has this address, or had it while readers saw it. */
  boolean isTaken(Slug slug, UUID butFor);

  /** Has whoever else gives an address or a number wait until this transaction ends. */
  void holdAddresses();

  /** Whether another interview's text has this place in a series. */
  boolean isNumberTaken(UUID series, int number, UUID butFor);

  /** Keeps the old address of an interview, which readers may have written down, leading to it. */
  void keepAddress(Slug old, UUID interview);

  /** Forgets that an address led to this interview, because it is its address again. */
  void freeAddress(Slug slug, UUID interview);

  /** Keeps a frozen text. */
  void add(Revision revision);

  /** The versions of an interview, the newest first, at most that many. */
  List<RevisionLine> revisions(UUID interview, int atMost);

  /** The last version on which this person decided, approving it or asking for changes. */
  Optional<RevisionLine> lastDecision(UUID interview, UUID account);

  /** One version with its text. */
  Optional<Revision> revision(UUID id);

  /** The interview with this id; refused where there is none. */
  default Interview require(UUID id) {
    return byId(id).orElseThrow(() -> new Refused(WorkflowRefusal.INTERVIEW_UNKNOWN));
  }

  /** The interview with this id, to be changed; refused where there is none. */
  default Interview requireToChange(UUID id) {
    return toChange(id).orElseThrow(() -> new Refused(WorkflowRefusal.INTERVIEW_UNKNOWN));
  }

  /** Refuses a text whose place in a series another interview has. */
  default void refuseTakenNumber(UUID butFor, InterviewText text) {
    text.seriesPlace()
        .filter(place -> place.number() > 0)
        .filter(place -> isNumberTaken(place.series(), place.number(), butFor))
        .ifPresent(
            place -> {
              throw new Refused(WorkflowRefusal.NUMBER_TAKEN, place.number());
            });
  }
}
