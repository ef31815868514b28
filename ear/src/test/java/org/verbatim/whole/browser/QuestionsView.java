package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** An expert's private page with questions to answer, behind the door of all experts. */
record QuestionsView(ExpertRoomView room) {

  Locator answer(String exchange) {
    return page().locator("#answer-" + exchange);
  }

  QuestionsView write(String exchange, String words) {
    answer(exchange).fill(words);
    return this;
  }

  /** What is said of how many are answered. */
  Locator progress() {
    return page().locator(".proof-progress").first();
  }

  /** Sends, after reading what will happen. */
  QuestionsView send() {
    page().click(".proof-confirm > summary");
    page().click(".proof-confirm button");
    page().waitForURL("**/proof/*?done=*");
    return this;
  }

  Page page() {
    return room.page();
  }
}
