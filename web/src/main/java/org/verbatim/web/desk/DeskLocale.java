package org.verbatim.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.OwnProfile;

/**
 * The language of the page: the one in the profile; before signing in the one in the address
 * (?lang=en), or else the browser's; and French where it is none of these.
 */
@Named
@RequestScoped
public class DeskLocale {

  @Inject private CurrentActor actor;
  @Inject private OwnProfile profile;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  /** The locale of messages, dates and numbers. */
  public Locale getLocale() {
    return language().locale();
  }

  /** The language tag: "fr". */
  public String getTag() {
    return language().tag();
  }

  /** The tag of the language to which the page offers to switch. */
  public String getOtherTag() {
    return other().tag();
  }

  /** Speaks the other language from now on, and shows the same page again. */
  public void change() throws IOException {
    profile.speak(other(), actor.get(), clock.instant());
    ReturnPath.of(request.getParameter("here")).open();
  }

  private DeskLanguage other() {
    return language() == DeskLanguage.FR ? DeskLanguage.EN : DeskLanguage.FR;
  }

  private DeskLanguage language() {
    return actor
        .language()
        .or(() -> Optional.ofNullable(request.getParameter("lang")).flatMap(DeskLanguage::tagged))
        .or(() -> DeskLanguage.tagged(request.getLocale().getLanguage()))
        .orElse(DeskLanguage.FR);
  }
}
