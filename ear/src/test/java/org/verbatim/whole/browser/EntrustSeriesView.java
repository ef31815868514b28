package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where the chief says who may do what in a series. */
record EntrustSeriesView(Visitor visitor) {

  /** Goes there from the page of the series. */
  static EntrustSeriesView open(Visitor visitor, String series) {
    visitor.go("/desk/edit-series?id=" + series);
    visitor.page().click("main a[href*='entrust-series']");
    visitor.page().waitForSelector("[id='rights:save']");
    return new EntrustSeriesView(visitor);
  }

  /** Lets nobody work there but those who are named. */
  EntrustSeriesView restricting() {
    page().locator("[name='rights:restricted'][value='true']").check();
    return this;
  }

  /** Names somebody. */
  EntrustSeriesView naming(String name) {
    page().selectOption("[id='rights:added']", name);
    page().click("[id='rights:add']");
    person(name).waitFor();
    return this;
  }

  /** Gives a person a right. */
  EntrustSeriesView giving(String name, String right) {
    person(name).getByLabel(right).check();
    return this;
  }

  /** Takes a person away. */
  EntrustSeriesView removing(String name) {
    person(name).locator("input[type=submit]").click();
    return this;
  }

  /** The row of a person. */
  Locator person(String name) {
    return page().locator(".entrusting", new Page.LocatorOptions().setHasText(name));
  }

  /** Keeps it. */
  EntrustSeriesView save() {
    page().click("[id='rights:save']");
    page().waitForSelector("#notices li");
    return this;
  }

  /** Who may do what there, as it is kept. */
  Locator kept() {
    return page().locator("main");
  }

  private Page page() {
    return visitor.page();
  }
}
