package org.verbatim.web.desk.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.verbatim.refusal.Refused;
import org.verbatim.settings.Settings;
import org.verbatim.staff.DemonstrationAccount;
import org.verbatim.staff.Origin;
import org.verbatim.staff.SignIn;
import org.verbatim.staff.SignInOutcome;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskSession;
import org.verbatim.web.desk.DeskVoice;
import org.verbatim.web.desk.ReturnPath;

/** The door of the desk. */
@Named
@RequestScoped
public class Login {

  @Inject private SignIn signIn;
  @Inject private DeskSession session;
  @Inject private DeskVoice voice;
  @Inject private Settings settings;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private String login = "";
  private String password = "";

  /** Whoever is in already does not stay at the door. */
  public void passOn() throws IOException {
    if (actor.isPresent()) {
      goOn();
    }
  }

  /** Lets the person in, to the page that they asked for; or says that this was not it. */
  public void enter() throws IOException {
    try {
      Origin origin = Origin.of(request.getRemoteAddr());
      answer(signIn.signIn(login, password, origin, clock.instant()));
    } catch (Refused refused) {
      voice.refuse(refused);
    }
  }

  private void answer(SignInOutcome outcome) throws IOException {
    if (outcome instanceof SignInOutcome.Admitted admitted) {
      session.begin(request, admitted.actor().account());
      goOn();
    } else if (outcome instanceof SignInOutcome.Delayed delayed) {
      warn(voice.text("staff", "login.delayed", delayed.delay().toSeconds() + 1));
    } else {
      warn(voice.text("staff", "login.refused"));
    }
  }

  private void goOn() throws IOException {
    ReturnPath.of(request.getParameter("next")).open();
  }

  private static void warn(String text) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  /** The page that was asked for. */
  public String getNext() {
    return ReturnPath.of(request.getParameter("next")).value();
  }

  /** The same, as a parameter of an address. */
  public String getNextEncoded() {
    return URLEncoder.encode(getNext(), StandardCharsets.UTF_8);
  }

  /** Whether the accounts of the demonstration are shown. */
  public boolean isDemonstration() {
    return settings.isDemonstration();
  }

  /** The accounts of the demonstration, with their public passwords. */
  public List<DemonstrationAccount> getDemonstrationAccounts() {
    return List.of(DemonstrationAccount.values());
  }

  /** What was typed as login. */
  public String getLogin() {
    return login;
  }

  /** Takes what is typed as login. */
  public void setLogin(String login) {
    this.login = login;
  }

  /** Never shown again. */
  public String getPassword() {
    return "";
  }

  /** Takes what is typed as password. */
  public void setPassword(String password) {
    this.password = password;
  }
}
