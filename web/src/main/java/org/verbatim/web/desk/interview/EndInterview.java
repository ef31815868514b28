package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.verbatim.interview.PlannedEnd;
import org.verbatim.interview.Transition;
import org.verbatim.publication.PublicationDesk;
import org.verbatim.refusal.Refused;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/** When readers are to see an interview no more: a card on the page of its publication. */
@Named
@RequestScoped
public class EndInterview {

  @Inject private PublicationDesk desk;
  @Inject private InterviewHead head;
  @Inject private InterviewActions actions;
  @Inject private CurrentActor actor;
  @Inject private Moments moments;
  @Inject private DeskVoice voice;
  @Inject private Onward onward;
  @Inject private ChosenMoment moment;

  private String notice = "";

  /** Has it taken away at the day and time given; words that were refused stay in the field. */
  public void plan() {
    Instant end = moment.instant();
    try {
      desk.planEnd(head.getId(), end, notice, actor.get());
      voice.say("calendar", "end.done.plan", moments.at(end).words());
      onward.to(here());
    } catch (Refused refused) {
      onward.refused(refused, "end:day", "end:notice", here());
    }
  }

  /** Leaves it where it is. */
  public void cancel() {
    onward.after(
        () -> {
          desk.cancelEnd(head.getId(), actor.get());
          voice.say("calendar", "end.done.cancel");
        },
        here(),
        here());
  }

  private String here() {
    return "/desk/publish-interview?id=" + head.getId();
  }

  /** Whether an end is planned; somebody may have given it up since the page was drawn. */
  public boolean isPlannedShown() {
    return !InterviewActions.isDrawn() || end().isPlanned();
  }

  /** Whether it may be planned, or planned anew. */
  public boolean isPlanOpen() {
    return actions.isOpen(Transition.PLAN_END);
  }

  /** Whether it may be given up. */
  public boolean isCancelOpen() {
    return actions.isOpen(Transition.CANCEL_END);
  }

  /** When it is, and who planned it. */
  public String getWhen() {
    return voice.text(
        "calendar",
        "end.when",
        end().at().map(at -> moments.at(at).words()).orElse(""),
        end().byName().orElse(""));
  }

  /** What readers will find, as it is planned. */
  public String getPlanned() {
    return end().notice();
  }

  private PlannedEnd end() {
    return head.interview().publication().end();
  }

  /** When it is to end. */
  public ChosenMoment getMoment() {
    return moment;
  }

  /** What readers are to find. */
  public String getNotice() {
    return notice;
  }

  /** Takes what readers are to find. */
  public void setNotice(String notice) {
    this.notice = notice;
  }
}
