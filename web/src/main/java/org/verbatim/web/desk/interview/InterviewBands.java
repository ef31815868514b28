package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.verbatim.interview.Embargo;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Publication;
import org.verbatim.interview.Transition;
import org.verbatim.interview.Trash;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/** What nobody may overlook, on every page about an interview. */
@Named
@RequestScoped
public class InterviewBands {

  @Inject private InterviewHead head;
  @Inject private CurrentActor actor;
  @Inject private Moments moments;
  @Inject private DeskVoice voice;

  /** Whether it lies in the trash; somebody may have brought it back since the page was drawn. */
  public boolean isTrashShown() {
    return !InterviewActions.isDrawn() || trash().isHolding();
  }

  /** Since when it lies there, and who put it there. */
  public String getTrash() {
    return voice.text(
        "calendar", "band.trash", words(trash().since()), trash().byName().orElse(""));
  }

  /** Whether an embargo runs. */
  public boolean isEmbargoed() {
    return embargo().isRunning();
  }

  /** Until when. */
  public String getEmbargo() {
    return voice.text("calendar", "band.embargo", words(embargo().until()));
  }

  /** Who put it, and why. */
  public String getEmbargoNote() {
    return voice.text(
        "calendar", "band.embargo.note", embargo().byName().orElse(""), embargo().note());
  }

  /** Whether a publication is due that a change of the text would give up. */
  public boolean isDelicateShown() {
    return publication().isScheduled() && Transition.EDIT.isOpenTo(actor.get(), interview());
  }

  /** When it is due, and what a change would do. */
  public String getDelicate() {
    return voice.text("calendar", "band.delicate", words(publication().dueAt()));
  }

  /** Whether a date was given up because the text was changed. */
  public boolean isGivenUpShown() {
    return publication().givenUp().isPresent();
  }

  /** Which. */
  public String getGivenUp() {
    return voice.text("calendar", "band.given-up", words(publication().givenUp()));
  }

  private String words(Optional<Instant> when) {
    return when.map(at -> moments.at(at).words()).orElse("");
  }

  private Trash trash() {
    return interview().trash();
  }

  private Embargo embargo() {
    return publication().embargo();
  }

  private Publication publication() {
    return interview().publication();
  }

  private Interview interview() {
    return head.interview();
  }
}
