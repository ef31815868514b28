package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;

/** Where an expert is described. */
record EditExpertView(Visitor visitor) {

  /** Goes there. */
  static EditExpertView open(Visitor visitor, String expert) {
    visitor.go("/desk/edit-expert?id=" + expert);
    return new EditExpertView(visitor);
  }

  /** The choice of how French sentences name them. */
  Locator form(String form) {
    return visitor.page().locator("[name='profile:form'][value='" + form + "']");
  }

  /** Says how French sentences name them, and keeps it: the list of all experts says so. */
  void nameAs(String form) {
    form(form).check();
    visitor.page().click("[id='profile:save']");
    visitor.page().waitForURL("**/desk/experts**");
  }
}
