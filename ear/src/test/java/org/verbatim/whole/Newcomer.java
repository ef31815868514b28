package org.verbatim.whole;

import java.util.Locale;
import java.util.UUID;
import org.jsoup.nodes.Element;

/**
 * Somebody for whom an account is opened, and who comes in over the link that they are handed.
 *
 * @param session the session into which the link led
 */
public record Newcomer(String login, Correspondent session) {

  private static final String PASSWORD = "une phrase que personne ne devine";

  /** Somebody of that name and with that role, signed in. */
  public static Newcomer invited(Correspondent admin, String name, String role) {
    String login =
        role.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID().toString().substring(0, 8);
    Form form =
        admin
            .form("/desk/accounts", "open")
            .with("open:name", name)
            .with("open:login", login)
            .with("open:roles", role);
    Reply answer = admin.send(form.pressing("open:do"));
    Element link = admin.get(answer.location()).page().getElementById("link");
    Newcomer newcomer = new Newcomer(login, Correspondent.stranger());
    newcomer.enter(link.val().replaceAll(".*#", ""));
    return newcomer;
  }

  private void enter(String token) {
    Form welcome =
        session
            .form("/desk/welcome", "welcome")
            .with("welcome:token", token)
            .with("welcome:password", PASSWORD);
    Reply inside = session.send(welcome.pressing("welcome:enter"));
    if (inside.status() != 302) {
      throw new IllegalStateException(login + " is not welcome: " + inside);
    }
  }

  /** What they chose as their password. */
  public String password() {
    return PASSWORD;
  }
}
