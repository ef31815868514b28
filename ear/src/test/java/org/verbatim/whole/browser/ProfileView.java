package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where somebody says what they are called, and how the desk speaks to them and writes to them. */
record ProfileView(Visitor visitor) {

  /** Opens the own profile. */
  static ProfileView open(Visitor visitor) {
    visitor.go("/desk/profile");
    return new ProfileView(visitor);
  }

  /** Chooses the language of the desk. */
  ProfileView speak(Language language) {
    Page page = visitor.page();
    page.selectOption("[id='about:language']", language.name().substring(0, 2));
    page.click("[id='about:save']");
    page.waitForSelector("html[lang=" + language.tag() + "]");
    return this;
  }

  /** Says where mail reaches them. */
  ProfileView mailAt(String address) {
    visitor.page().fill("[id='mail:address']", address);
    return kept();
  }

  /** Says when mail of that kind is to be sent. */
  ProfileView choose(String kind, String delivery) {
    choice(kind, delivery).check();
    return kept();
  }

  private ProfileView kept() {
    Page page = visitor.page();
    page.waitForResponse(
        answer -> answer.request().method().equals("POST"), () -> page.click("[id='mail:save']"));
    page.waitForLoadState();
    return this;
  }

  /** What can be chosen for that kind. */
  Locator choice(String kind, String delivery) {
    return visitor.page().getByLabel(kind + " · " + delivery);
  }
}
