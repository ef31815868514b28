package org.verbatim.web.desk.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Account;
import org.verbatim.staff.Actor;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.DisplayName;
import org.verbatim.staff.Origin;
import org.verbatim.staff.OwnProfile;
import org.verbatim.staff.PasswordChange;
import org.verbatim.staff.StaffRefusal;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskSession;
import org.verbatim.web.desk.DeskVoice;

/** What a person says of themselves. */
@Named
@RequestScoped
public class Profile {

  private static final String AGAIN = "/desk/profile?faces-redirect=true";

  @Inject private OwnProfile profile;
  @Inject private CurrentActor actor;
  @Inject private DeskSession session;
  @Inject private DeskVoice voice;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private String login = "";
  private String name = "";
  private DeskLanguage language = DeskLanguage.FR;
  private String current = "";
  private String wanted = "";

  @PostConstruct
  void load() {
    Account account = profile.of(actor.get());
    login = account.login().value();
    name = account.name().value();
    language = account.language();
  }

  /** Keeps name and language. */
  public String save() {
    try {
      Actor owner = actor.get();
      Instant now = clock.instant();
      profile.rename(new DisplayName(name), owner, now);
      profile.speak(language, owner, now);
      voice.say("staff", "profile.saved");
      return AGAIN;
    } catch (Refused refused) {
      voice.refuse(refused, "about:name");
      return "";
    }
  }

  /** Changes the password. Sessions elsewhere end; this one goes on. */
  public String changePassword() {
    try {
      Origin origin = Origin.of(request.getRemoteAddr());
      Actor owner = actor.get();
      profile.changePassword(new PasswordChange(current, wanted), owner, origin, clock.instant());
      session.begin(request, owner.account());
      voice.say("staff", "profile.password-changed");
      return AGAIN;
    } catch (Refused refused) {
      boolean ofCurrent =
          refused.reason() == StaffRefusal.PASSWORD_WRONG
              || refused.reason() == StaffRefusal.TRY_LATER;
      voice.refuse(refused, ofCurrent ? "password:current" : "password:wanted");
      return "";
    }
  }

  /** The languages to choose from. */
  public DeskLanguage[] getLanguages() {
    return DeskLanguage.values();
  }

  /** The login, which does not change. */
  public String getLogin() {
    return login;
  }

  /** The name that others see. */
  public String getName() {
    return name;
  }

  /** Takes another name. */
  public void setName(String name) {
    this.name = name;
  }

  /** The language of the desk. */
  public DeskLanguage getLanguage() {
    return language;
  }

  /** Takes another language. */
  public void setLanguage(DeskLanguage language) {
    this.language = language;
  }

  /** Never shown. */
  public String getCurrent() {
    return "";
  }

  /** Takes the current password. */
  public void setCurrent(String current) {
    this.current = current;
  }

  /** Never shown. */
  public String getWanted() {
    return "";
  }

  /** Takes the new password. */
  public void setWanted(String wanted) {
    this.wanted = wanted;
  }
}
