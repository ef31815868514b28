package org.verbatim.whole.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.verbatim.interview.Drafting;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.Stale;
import org.verbatim.interview.TextSave;
import org.verbatim.journal.Act;
import org.verbatim.journal.JournalEntry;
import org.verbatim.publication.PublicationDesk;
import org.verbatim.refusal.Refused;
import org.verbatim.review.EditorialDesk;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.InterviewText;

/**
 * Many people do to one interview whatever comes to their mind, all at once; what each of them was
 * told is counted.
 */
@Dependent
class ManyHands {

  /** What somebody can try. What is refused counts as well: it is written down, too. */
  private enum Deed {
    EDIT(Act.TEXT_CHANGED, Role.EDITOR),
    SUBMIT(Act.SUBMITTED, Role.EDITOR),
    APPROVE(Act.APPROVED, Role.REVIEWER),
    SEND_BACK(Act.CHANGES_REQUESTED, Role.REVIEWER),
    PUBLISH(Act.PUBLISHED, Role.EDITOR),
    WITHDRAW(Act.WITHDRAWN, Role.CHIEF);

    private final Act act;
    private final Role role;

    Deed(Act act, Role role) {
      this.act = act;
      this.role = role;
    }
  }

  /** What became of something that somebody tried. */
  record Outcome(Act act, boolean refused) {

    static Outcome of(JournalEntry entry) {
      return new Outcome(entry.act(), entry.refused());
    }
  }

  @Inject private Drafting drafting;
  @Inject private EditorialDesk review;
  @Inject private PublicationDesk publication;
  @Inject private Interviews interviews;
  @Resource private ManagedThreadFactory threads;

  private final Set<Integer> versions = ConcurrentHashMap.newKeySet();
  private final Map<Outcome, Integer> told = new ConcurrentHashMap<>();

  /** Lets so many people do so many things each; returns when all have done. */
  void actOn(UUID interview, int people, int deeds) throws Exception {
    List<FutureTask<Void>> all =
        IntStream.range(0, people)
            .mapToObj(
                person -> new FutureTask<Void>(() -> actAsOne(interview, person, deeds), null))
            .toList();
    all.forEach(one -> threads.newThread(one).start());
    for (FutureTask<Void> one : all) {
      finished(one);
    }
  }

  private static void finished(FutureTask<Void> one) throws Exception {
    try {
      one.get();
    } catch (ExecutionException e) {
      throw new AssertionError("Somebody was told neither yes nor no", e.getCause());
    }
  }

  /** The same choices in each run; in which order they meet is up to the machine. */
  private void actAsOne(UUID interview, int person, int deeds) {
    Random mind = new Random(person);
    UUID account = UUID.randomUUID();
    UUID reviewing = UUID.randomUUID();
    for (int deed = 0; deed < deeds; deed++) {
      Deed what = Deed.values()[mind.nextInt(Deed.values().length)];
      UUID who = what.role == Role.REVIEWER ? reviewing : account;
      attempt(interview, what, new Actor(who, "Personne " + person, Set.of(what.role)));
    }
  }

  private void attempt(UUID interview, Deed deed, Actor actor) {
    told.merge(outcome(interview, deed, actor), 1, Integer::sum);
  }

  private Outcome outcome(UUID interview, Deed deed, Actor actor) {
    try {
      doIt(interview, deed, actor);
      return new Outcome(deed.act, false);
    } catch (Stale late) {
      return new Outcome(Act.SAVE_SET_ASIDE, false);
    } catch (Refused no) {
      return new Outcome(deed.act, true);
    }
  }

  private void doIt(UUID interview, Deed deed, Actor actor) {
    switch (deed) {
      case EDIT -> versions.add(edited(interview, actor));
      case SUBMIT -> review.submit(interview, actor);
      case APPROVE -> review.approve(interview, actor);
      case SEND_BACK -> review.requestChanges(interview, "Encore un mot.", actor);
      case PUBLISH -> publication.publish(interview, actor);
      case WITHDRAW -> publication.withdraw(interview, "Sur demande.", actor);
    }
  }

  /** The version under which the words are kept. */
  private int edited(UUID interview, Actor actor) {
    Interview read = interviews.require(interview);
    InterviewText text = read.manuscript().text();
    InterviewText changed =
        text.with("Titre " + UUID.randomUUID(), text.standfirst(), text.blocks());
    TextSave save = new TextSave(read.manuscript().version(), read.slug().value(), changed);
    return drafting.keep(interview, save, actor).manuscript().version();
  }

  /** What people were told, and how often. */
  Map<Outcome, Integer> told() {
    return told;
  }

  /** How often this was done. */
  int done(Act act) {
    return told.getOrDefault(new Outcome(act, false), 0);
  }

  /** The versions under which texts were kept. */
  Set<Integer> versions() {
    return versions;
  }
}
