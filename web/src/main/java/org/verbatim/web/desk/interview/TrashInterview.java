package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.verbatim.interview.Drafting;
import org.verbatim.interview.Transition;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/** Puts an interview into the trash, from its pages, and brings it back. */
@Named
@RequestScoped
public class TrashInterview {

  @Inject private Drafting drafting;
  @Inject private InterviewHead head;
  @Inject private InterviewActions actions;
  @Inject private CurrentActor actor;
  @Inject private DeskVoice voice;
  @Inject private Onward onward;

  /** Puts it away; the page that follows offers to bring it back. */
  public void put() {
    onward.after(
        () -> {
          drafting.trash(head.getId(), actor.get());
          voice.say("calendar", "trash.done.put", head.getTitle());
        },
        here(),
        here());
  }

  /** Brings it back, as it was. */
  public void bringBack() {
    onward.after(
        () -> {
          drafting.bringBack(head.getId(), actor.get());
          voice.say("calendar", "trash.done.back", head.getTitle());
        },
        here(),
        here());
  }

  private String here() {
    return "/desk/edit-interview?id=" + head.getId();
  }

  /** Whether it may be put there. */
  public boolean isPutOpen() {
    return actions.isOpen(Transition.TRASH);
  }

  /** Whether it may be brought back. */
  public boolean isBackOpen() {
    return actions.isOpen(Transition.BRING_BACK);
  }
}
