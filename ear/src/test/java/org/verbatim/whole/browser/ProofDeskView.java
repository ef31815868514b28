package org.verbatim.whole.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where the desk asks an expert to read, and settles what they say. */
record ProofDeskView(Visitor visitor) {

  static ProofDeskView open(Visitor visitor, String id) {
    visitor.go("/desk/proof?id=" + id);
    return new ProofDeskView(visitor);
  }

  /** Asks the one expert of the interview. */
  ProofDeskView ask(String address, String language, String word) {
    page().fill("[id='ask:address']", address);
    page().selectOption("[id='ask:language']", language);
    page().fill("[id='ask:word']", word);
    page().click("[id='ask:do']");
    page().waitForLoadState();
    return this;
  }

  /** Sends the one expert the questions, after looking at them. */
  ProofDeskView askQuestions(String address, String language, String picture) {
    page().fill("[id='ask:address']", address);
    page().selectOption("[id='ask:language']", language);
    page().fill("[id='ask:word']", "Merci d’avance.");
    page().click(".questions-ask > summary");
    visitor.photographWhole(picture + "-desk");
    page().click("[id='ask:questions']");
    page().waitForLoadState();
    return this;
  }

  /** The row of an answer. */
  Locator row(String answer) {
    return page().locator(".proof-rows > li#" + answer);
  }

  /** Takes the correction into the text. */
  ProofDeskView accept(String answer, String word) {
    row(answer).locator("textarea").fill(word);
    row(answer).locator("input[type=submit]").first().click();
    page().waitForLoadState();
    return this;
  }

  /** Answers, and leaves the text as it is. */
  ProofDeskView answer(String answer, String word) {
    row(answer).locator("textarea").fill(word);
    row(answer).locator("input[type=submit]").last().click();
    page().waitForLoadState();
    return this;
  }

  /** The latest mail to that address, in plain words. */
  String mail(String address) {
    visitor.go("/desk/demonstration-mail");
    return page()
        .locator("article.mail", new Page.LocatorOptions().setHasText("<" + address + ">"))
        .first()
        .innerText();
  }

  Page page() {
    return visitor.page();
  }
}
