package org.verbatim.whole.browser;

import com.microsoft.playwright.Page;
import org.verbatim.whole.Product;

/** The first day of a newsroom: people are let in, and one asks the other to read a text. */
record FirstDay(Product product, Visitor administrator) {

  private static final String PASSWORD = "une rivière change de lit";

  private static final String INTRODUCE =
      """
      (name) => fetch("/desk/api/experts", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Verbatim": "desk" },
        body: JSON.stringify({ name })
      })
      """;

  /** Follows a link that lets somebody in once; gives the page that they come to. */
  static String welcomed(Visitor visitor, String link) {
    Page page = visitor.go(link);
    page.fill("[id='welcome:password']", PASSWORD);
    Visitor.anew(page, () -> page.click("[id='welcome:enter']"));
    return page.url().replaceAll("^https?://[^/]+|[?#].*$", "");
  }

  /** An editor writes a text of that title and hands it in; a reviewer has mail at that address. */
  void aTextIsHandedIn(String title, String address) {
    try (Visitor reviewer = letIn("Marc Tessier", "marc", "REVIEWER");
        Visitor editor = letIn("Élise Renard", "elise", "EDITOR")) {
      ProfileView.open(reviewer).mailAt(address);
      editor.go("/desk").evaluate(INTRODUCE, "Nadia Ferrand");
      EditInterviewView room = new MyWorkView(editor).begin().title(title);
      room.standfirst("Une hydrologue parle.").participant("Nadia Ferrand");
      room.exchange("Que faites-vous ?", "Je mesure l'eau.").saved();
      room.submit();
    }
  }

  private Visitor letIn(String name, String login, String role) {
    Page page = administrator.go("/desk/accounts");
    page.fill("[id='open:name']", name);
    page.fill("[id='open:login']", login);
    page.check("[id='open'] input[value='" + role + "']");
    page.click("[id='open:do']");
    String link = page.locator("#link").inputValue();
    Visitor visitor = Visitor.of(product);
    welcomed(visitor, link.replaceAll("^https?://[^/]+", ""));
    return visitor;
  }
}
