package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Where somebody reads what they are told. */
record NoticesView(Visitor visitor) {

  /** Follows the bell, which is on every page. */
  static NoticesView byTheBell(Visitor visitor) {
    bell(visitor).click();
    visitor.page().waitForURL("**/desk/notices");
    return new NoticesView(visitor);
  }

  /** The bell, and how many notices it counts. */
  static Locator bell(Visitor visitor) {
    return visitor.page().locator("a.shell-bell");
  }

  /** Each notice, the newest first. */
  Locator all() {
    return visitor.page().locator("main .row");
  }

  /** Those that say this. */
  Locator about(String words) {
    return visitor.page().locator("main .row", new Page.LocatorOptions().setHasText(words));
  }

  /** Those that were not read. */
  Locator unread() {
    return visitor.page().locator("main .told-unread");
  }

  /** Goes where the newest notice leads. */
  Page follow() {
    all().first().locator("a.row-title").click();
    visitor.page().waitForURL(Pattern.compile("/desk/[a-z-]+[?]id="));
    return visitor.page();
  }

  /** Marks the newest unread one as read. */
  NoticesView read() {
    unread().first().locator("input[type=submit]").click();
    return this;
  }

  /** Marks all as read. */
  NoticesView readAll() {
    visitor.page().click("[id='all:read']");
    return this;
  }
}
