package org.verbatim.web.desk.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.PasswordPolicy;
import org.verbatim.staff.Reception;
import org.verbatim.staff.StaffRefusal;
import org.verbatim.web.desk.DeskSession;
import org.verbatim.web.desk.DeskVoice;
import org.verbatim.web.desk.ReturnPath;

/**
 * Where somebody who was invited sets their password. The secret comes behind the # of the address,
 * which browsers keep to themselves; a script moves it into the field.
 */
@Named
@RequestScoped
public class Welcome {

  @Inject private Reception reception;
  @Inject private DeskSession session;
  @Inject private DeskVoice voice;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private String token = "";
  private String password = "";

  /** Sets the password and goes in. */
  public void enter() throws IOException {
    try {
      InvitationToken invitation = new InvitationToken(token.strip());
      Actor actor = reception.accept(invitation, password, clock.instant());
      session.begin(request, actor.account());
      ReturnPath.DESK.open();
    } catch (Refused refused) {
      boolean voided = refused.reason() == StaffRefusal.INVITATION_VOID;
      voice.refuse(refused, voided ? "welcome:token" : "welcome:password");
    }
  }

  /** The fewest characters of a password. */
  public int getShortest() {
    return PasswordPolicy.SHORTEST;
  }

  /** The secret of the link. */
  public String getToken() {
    return token;
  }

  /** Takes the secret of the link. */
  public void setToken(String token) {
    this.token = token;
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
