package org.verbatim.whole.browser;

import com.microsoft.playwright.Page;

/** Where somebody says what they are called, and in which language the desk speaks to them. */
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
}
