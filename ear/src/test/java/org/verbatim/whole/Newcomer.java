package org.verbatim.whole;

import org.jsoup.nodes.Element;

/** Somebody for whom an account is opened, and who comes in over the link that they are handed. */
final class Newcomer {

  private static final String PASSWORD = "une phrase que personne ne devine";

  private Newcomer() {}

  /** An editor of that name, signed in. */
  static Correspondent invited(Correspondent admin, String name, String login) {
    Form form =
        admin
            .form("/desk/accounts", "open")
            .with("open:name", name)
            .with("open:login", login)
            .with("open:roles", "EDITOR");
    Reply answer = admin.send(form.pressing("open:do"));
    Element link = admin.get(answer.location()).page().getElementById("link");
    Correspondent newcomer = Correspondent.stranger();
    Form welcome =
        newcomer
            .form("/desk/welcome", "welcome")
            .with("welcome:token", link.val().replaceAll(".*#", ""))
            .with("welcome:password", PASSWORD);
    Reply inside = newcomer.send(welcome.pressing("welcome:enter"));
    if (inside.status() != 302) {
      throw new IllegalStateException(login + " is not welcome: " + inside);
    }
    return newcomer;
  }
}
