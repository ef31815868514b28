package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What was put away. */
record TrashView(Visitor visitor) {

  /** Puts the interview of the room there; its page stays. */
  static EditInterviewView put(EditInterviewView room) {
    Page page = room.visitor().page();
    page.click("[id='trash'] summary");
    page.click("[id='trash:do']");
    page.waitForSelector(".band-trash");
    return room.opened();
  }

  /** Brings it back, by the band that says where it is. */
  static EditInterviewView undo(EditInterviewView room) {
    Visitor.anew(room.visitor().page(), () -> room.visitor().page().click("[id='back:do']"));
    return room.opened();
  }

  /** What nobody may overlook, above the page. */
  static Locator bands(Visitor visitor) {
    return visitor.page().locator(".band");
  }

  /** Opens the trash. */
  static TrashView open(Visitor visitor) {
    visitor.go("/desk/trash");
    return new TrashView(visitor);
  }

  /** The rows whose title has these words. */
  Locator rows(String words) {
    return visitor.page().locator("main li.row", new Page.LocatorOptions().setHasText(words));
  }

  /** Brings the interview with these words back; its page follows. */
  EditInterviewView bringBack(String words) {
    rows(words).locator("input[type=submit]").click();
    return new EditInterviewView(visitor).opened();
  }
}
