package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.verbatim.interview.Transition;
import org.verbatim.publication.PublicationDesk;
import org.verbatim.refusal.Refused;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/** Until when readers are to see nothing: a card on the page of an interview's publication. */
@Named
@RequestScoped
public class EmbargoInterview {

  @Inject private PublicationDesk desk;
  @Inject private InterviewHead head;
  @Inject private InterviewActions actions;
  @Inject private CurrentActor actor;
  @Inject private Moments moments;
  @Inject private DeskVoice voice;
  @Inject private Onward onward;
  @Inject private ChosenMoment moment;

  private String note = "";

  /** Puts it until the day and time given; words that were refused stay in the field. */
  public void put() {
    Instant until = moment.instant();
    try {
      desk.embargo(head.getId(), until, note, actor.get());
      voice.say("calendar", "embargo.done.put", moments.at(until).words());
      onward.to(here());
    } catch (Refused refused) {
      onward.refused(refused, "embargo:day", "embargo:note", here());
    }
  }

  /** Ends it before its time. */
  public void lift() {
    onward.after(
        () -> {
          desk.liftEmbargo(head.getId(), actor.get());
          voice.say("calendar", "embargo.done.lift");
        },
        here(),
        here());
  }

  private String here() {
    return "/desk/publish-interview?id=" + head.getId();
  }

  /** Whether it may be put, or put anew. */
  public boolean isPutOpen() {
    return actions.isOpen(Transition.EMBARGO);
  }

  /** Whether it may be ended. */
  public boolean isLiftOpen() {
    return actions.isOpen(Transition.LIFT_EMBARGO);
  }

  /** The heading over the form. */
  public String getTitle() {
    return voice.text("calendar", "embargo.title." + (isRunning() ? "move" : "put"));
  }

  /** What it will do. */
  public String getText() {
    String now = isOnline() ? "online" : "offline";
    return voice.text("calendar", "embargo.text." + (isRunning() ? "move" : now));
  }

  /** What lifting it will do. */
  public String getLifting() {
    return voice.text("calendar", "embargo.lifting." + (isOnline() ? "online" : "offline"));
  }

  private boolean isOnline() {
    return head.interview().publication().isOnline();
  }

  private boolean isRunning() {
    return head.interview().publication().embargo().isRunning();
  }

  /** When it is to end. */
  public ChosenMoment getMoment() {
    return moment;
  }

  /** Why it is put, for the desk. */
  public String getNote() {
    return note;
  }

  /** Takes the reason. */
  public void setNote(String note) {
    this.note = note;
  }
}
