package org.verbatim.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.interview.Interview;
import org.verbatim.interview.TextSave;

/** Lets one interview happen as its story says, each act by whoever may do it, in its time. */
final class Telling {

  private final PastDesks desks;
  private final Cast cast;
  private final Names names;
  private final Instant today;

  Telling(PastDesks desks, Cast cast, Names names, Instant today) {
    this.desks = desks;
    this.cast = cast;
    this.names = names;
    this.today = today;
  }

  UUID tell(Story story) {
    Interview interview = begin(story);
    UUID id = interview.id();
    at(story.embargo(), until -> promise(story, id, until));
    at(story.submitted(), when -> desks.review(when).submit(id, cast.editor()));
    at(
        story.changesRequested(),
        when -> desks.review(when).requestChanges(id, story.why(), cast.reviewer()));
    at(story.approved(), when -> desks.review(when).approve(id, cast.reviewer()));
    at(story.published(), when -> desks.publication(when).publish(id, cast.editor()));
    at(story.due(), due -> schedule(story, id, due));
    at(story.withdrawn(), when -> desks.publication(when).withdraw(id, story.why(), cast.chief()));
    at(story.edited(), when -> editAgain(story, interview, when));
    at(story.trashed(), when -> desks.drafting(when).trash(id, cast.editor()));
    return id;
  }

  private Interview begin(Story story) {
    Instant when = today.plus(story.created());
    Interview interview = desks.drafting(when).begin(names.resolve(story.text()), cast.editor());
    int version = interview.manuscript().version();
    TextSave addressed = new TextSave(version, story.slug(), interview.manuscript().text());
    desks.drafting(when).keep(interview.id(), addressed, cast.editor());
    return interview;
  }

  /** On the day of the approval: nobody schedules what is not approved. */
  private void schedule(Story story, UUID id, Instant due) {
    at(story.approved(), when -> desks.publication(when).schedule(id, due, cast.editor()));
  }

  private void promise(Story story, UUID id, Instant until) {
    at(
        story.created(),
        when -> desks.publication(when).embargo(id, until, story.promise(), cast.editor()));
  }

  private void editAgain(Story story, Interview interview, Instant when) {
    int version = interview.manuscript().version();
    TextSave save = new TextSave(version, story.slug(), names.resolve(story.editedText()));
    desks.drafting(when).keep(interview.id(), save, cast.editor());
  }

  private void at(@Nullable Duration time, Act act) {
    if (time != null) {
      act.happen(today.plus(time));
    }
  }

  /** Something that happens at a moment. */
  private interface Act {
    void happen(Instant when);
  }
}
