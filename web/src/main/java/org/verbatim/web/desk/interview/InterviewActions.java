package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.interview.Transition;
import org.verbatim.interview.WorkStatus;
import org.verbatim.refusal.Refused;
import org.verbatim.review.EditorialDesk;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/** What this person may do to the interview of the page; the workflow itself says what. */
@Named
@RequestScoped
public class InterviewActions {

  private static final String DESK = "/desk";

  @Inject private InterviewHead head;
  @Inject private EditorialDesk desk;
  @Inject private CurrentActor actor;
  @Inject private DeskVoice voice;
  @Inject private Onward onward;
  @Inject private InterviewChecklist checklist;

  private @Nullable Set<Transition> open;
  private String reason = "";
  private String remark = "";

  /** Takes it back, to go on writing. */
  public void recall() {
    onward.after(
        () -> desk.recall(head.getId(), actor.get()), "interview.done.recall", editor(), editor());
  }

  /** Finds it good as it stands; a remark that was refused stays in the field. */
  public void approve() {
    UUID id = head.getId();
    try {
      boolean enough = desk.approve(id, remark, actor.get()).status() == WorkStatus.APPROVED;
      voice.say("desk", enough ? "interview.done.approve" : "interview.done.approve-in-part");
      onward.to(enough && actor.isPublisher() ? "/desk/publish-interview?id=" + id : DESK);
    } catch (Refused refused) {
      onward.refused(refused, "approve:remark", review());
    }
  }

  /** Sends it back with what is asked; words that were refused stay in the field. */
  public void requestChanges() {
    try {
      desk.requestChanges(head.getId(), reason, actor.get());
      voice.say("desk", "interview.done.request-changes", head.getTitle());
      onward.to(DESK);
    } catch (Refused refused) {
      onward.refused(refused, "request-changes:reason", review());
    }
  }

  private String editor() {
    return "/desk/edit-interview?id=" + head.getId();
  }

  private String review() {
    return "/desk/review-interview?id=" + head.getId();
  }

  /** Whether anything stands against handing it in. */
  public boolean isIncomplete() {
    return !checklist.checklist().refusing().isEmpty();
  }

  /** Whether somebody tried to hand it in all the same, and was led back here. */
  public boolean isIncompleteHere() {
    return checklist.isAskedFor() && isIncomplete();
  }

  /** Whether the checklist is folded: nobody was refused for what is on it. */
  public boolean isComplete() {
    return !isIncompleteHere();
  }

  /**
   * What is not open is not drawn. Whatever is pressed all the same, on a page from before or by a
   * forged request, is taken to the workflow, which refuses it with a reason and writes it down.
   */
  boolean isOpen(Transition transition) {
    return !isDrawn() || open().contains(transition);
  }

  static boolean isDrawn() {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
  }

  private Set<Transition> open() {
    if (open == null) {
      open = Transition.openTo(actor.get(), head.interview());
    }
    return open;
  }

  /** Whether the text may be changed. */
  public boolean isEditOpen() {
    return isOpen(Transition.EDIT);
  }

  /** Whether it may be handed in. */
  public boolean isSubmitOpen() {
    return isOpen(Transition.SUBMIT);
  }

  /** Whether others may be asked to review it, or for another day. */
  public boolean isReassignOpen() {
    return isOpen(Transition.REASSIGN);
  }

  /** Whether it may be taken back. */
  public boolean isRecallOpen() {
    return isOpen(Transition.RECALL);
  }

  /** Whether it may be approved. */
  public boolean isApproveOpen() {
    return isOpen(Transition.APPROVE);
  }

  /** Whether it may be sent back. */
  public boolean isRequestChangesOpen() {
    return isOpen(Transition.REQUEST_CHANGES);
  }

  /** Whether it may be published now. */
  public boolean isPublishOpen() {
    return isOpen(Transition.PUBLISH);
  }

  /** Whether it may be published later. */
  public boolean isScheduleOpen() {
    return isOpen(Transition.SCHEDULE);
  }

  /** Whether the publication that is due may be given up. */
  public boolean isCancelScheduleOpen() {
    return isOpen(Transition.CANCEL_SCHEDULE);
  }

  /** Whether a publication is due; somebody may have given it up since the page was drawn. */
  public boolean isDueShown() {
    return !isDrawn() || head.isDue();
  }

  /** Whether what readers see may be taken away. */
  public boolean isWithdrawOpen() {
    return isOpen(Transition.WITHDRAW);
  }

  /** What is asked for. */
  public String getReason() {
    return reason;
  }

  /** Takes what is asked for. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** What is said beside an approval; may be empty. */
  public String getRemark() {
    return remark;
  }

  /** Takes what is said beside an approval. */
  public void setRemark(String remark) {
    this.remark = remark;
  }
}
