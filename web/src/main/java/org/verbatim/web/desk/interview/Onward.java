package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.verbatim.interview.WorkflowRefusal;
import org.verbatim.refusal.Reason;
import org.verbatim.refusal.Refused;
import org.verbatim.web.desk.DeskVoice;

/**
 * After every act the page is asked for anew, also after a refusal: what is shown is then how
 * things stand, and Back and Reload repeat nothing.
 */
@ApplicationScoped
class Onward {

  private static final Set<Reason> OF_WHAT_WAS_FILLED_IN =
      Set.of(
          WorkflowRefusal.REASON_REQUIRED,
          WorkflowRefusal.REASON_TOO_LONG,
          WorkflowRefusal.DUE_IN_THE_PAST,
          WorkflowRefusal.AFTER_THE_END,
          WorkflowRefusal.END_BEFORE_PUBLICATION,
          WorkflowRefusal.UNDER_EMBARGO);
  private static final Set<Reason> OF_WORDS =
      Set.of(WorkflowRefusal.REASON_REQUIRED, WorkflowRefusal.REASON_TOO_LONG);

  private DeskVoice voice;

  /** For the container's proxy. */
  protected Onward() {}

  @Inject
  Onward(DeskVoice voice) {
    this.voice = voice;
  }

  /** One thing that may be refused. */
  interface Deed {
    void happens();
  }

  /** Does it, says so, and goes on; or says why not, and goes back. */
  void after(Deed deed, String done, String onward, String back) {
    after(
        () -> {
          deed.happens();
          voice.say("desk", done);
        },
        onward,
        back);
  }

  /** The same where what is done says so by itself. */
  void after(Deed deed, String onward, String back) {
    try {
      deed.happens();
      to(onward);
    } catch (Refused refused) {
      voice.refuseThere(refused);
      to(back);
    }
  }

  /** Says why not: beside the field if what it holds is the reason, or else on the page anew. */
  void refused(Refused refused, String field, String back) {
    if (OF_WHAT_WAS_FILLED_IN.contains(refused.reason())) {
      voice.refuse(refused, field);
    } else {
      voice.refuseThere(refused);
      to(back);
    }
  }

  /** The same in a form where a moment is chosen and words are written. */
  void refused(Refused refused, String moment, String words, String back) {
    refused(refused, OF_WORDS.contains(refused.reason()) ? words : moment, back);
  }

  /** Goes to a page of the desk. */
  void to(String path) {
    ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
    // Without this, what was said would not reach the page that follows.
    answer.getFlash().setRedirect(true);
    try {
      answer.redirect(path);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
