package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;

/** Where a transcript comes in, and becomes an interview. */
record ImportTranscriptView(Visitor visitor) {

  private static final String PASTED =
      "(area, html) => { const data = new DataTransfer(); data.setData('text/html', html);"
          + " area.dispatchEvent(new ClipboardEvent('paste',"
          + " {clipboardData: data, bubbles: true, cancelable: true})); }";

  static ImportTranscriptView open(Visitor visitor) {
    visitor.go("/desk/new-interview");
    visitor.page().click("main a[href='/desk/import-transcript']");
    visitor.page().waitForURL("**/desk/import-transcript");
    return new ImportTranscriptView(visitor);
  }

  private Page page() {
    return visitor.page();
  }

  /** Puts something into the area as the clipboard would, with its formats. */
  ImportTranscriptView paste(String html) {
    page().locator("#paste").evaluate(PASTED, html);
    return this;
  }

  ImportTranscriptView read() {
    page().click("#read");
    page().waitForURL("**/import-transcript?proposal=*");
    return proposed();
  }

  ImportTranscriptView send(String name, byte[] file) {
    page().setInputFiles("#file", new FilePayload(name, "application/octet-stream", file));
    page().click("#upload");
    return this;
  }

  ImportTranscriptView send(String name, String text) {
    return send(name, text.getBytes(StandardCharsets.UTF_8));
  }

  ImportTranscriptView proposed() {
    page().waitForSelector("#make");
    return this;
  }

  Locator told() {
    return page().locator("#told");
  }

  Locator turns() {
    return page().locator(".turn");
  }

  Locator questions() {
    return page().locator(".turn-question");
  }

  Locator answers() {
    return page().locator(".turn-answer");
  }

  Locator doubtful() {
    return page().locator(".turn-doubtful");
  }

  /** Presses a key on a turn. */
  ImportTranscriptView press(int turn, String key) {
    turns().nth(turn).focus();
    page().keyboard().press(key);
    return this;
  }

  Locator guestName() {
    return page().locator("#guest-name-0");
  }

  Locator guestTitle() {
    return page().locator("#guest-title-0");
  }

  /** Says that the interview is the next of that series. */
  ImportTranscriptView inSeries(String title) {
    page().selectOption("#make-series", new SelectOption().setLabel(title));
    return this;
  }

  EditInterviewView make() {
    page().click("#make");
    page().waitForURL("**/desk/edit-interview?id=*");
    return new EditInterviewView(visitor).opened();
  }
}
