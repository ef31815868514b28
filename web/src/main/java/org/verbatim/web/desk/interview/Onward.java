package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.verbatim.refusal.Refused;
import org.verbatim.web.desk.DeskVoice;

/**
 * After every act the page is asked for anew, also after a refusal: what is shown is then how
 * things stand, and Back and Reload repeat nothing.
 */
@ApplicationScoped
class Onward {

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
    try {
      deed.happens();
      voice.say("desk", done);
      to(onward);
    } catch (Refused refused) {
      voice.refuseThere(refused);
      to(back);
    }
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
