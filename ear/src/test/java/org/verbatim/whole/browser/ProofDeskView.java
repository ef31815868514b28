package org.verbatim.whole.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the desk asks an expert to read, and settles what they say. */
record ProofDeskView(Visitor visitor) {

  private static final Pattern LINK = Pattern.compile("https?://\\S+/proof/\\S+");
  private static final Pattern NUMBER = Pattern.compile("\\b[0-9]{6}\\b");

  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

  static ProofDeskView open(Visitor visitor, String id) {
    visitor.go("/desk/proof?id=" + id);
    return new ProofDeskView(visitor);
  }

  /** Asks the one expert of the interview. */
  ProofDeskView ask(String address, String language, String word) {
    page().fill("[id='ask:address']", address);
    page().selectOption("[id='ask:language']", language);
    page().fill("[id='ask:word']", word);
    Visitor.anew(page(), () -> page().click("[id='ask:do']"));
    return this;
  }

  /** Sends the one expert the questions, after looking at them. */
  ProofDeskView askQuestions(String address, String language, String picture) {
    page().fill("[id='ask:address']", address);
    page().selectOption("[id='ask:language']", language);
    page().fill("[id='ask:word']", "Merci d’avance.");
    page().click(".questions-ask > summary");
    visitor.photographWhole(picture + "-desk");
    Visitor.anew(page(), () -> page().click("[id='ask:questions']"));
    return this;
  }

  /** The row of an answer. */
  Locator row(String answer) {
    return page().locator(".proof-rows > li#" + answer);
  }

  /** Takes the correction into the text. */
  ProofDeskView accept(String answer, String word) {
    row(answer).locator("textarea").fill(word);
    Visitor.anew(page(), () -> row(answer).locator("input[type=submit]").first().click());
    return this;
  }

  /** Answers, and leaves the text as it is. */
  ProofDeskView answer(String answer, String word) {
    row(answer).locator("textarea").fill(word);
    Visitor.anew(page(), () -> row(answer).locator("input[type=submit]").last().click());
    return this;
  }

  /** The row of a question that was sent. */
  Locator question(String exchange) {
    return page().locator("#q-" + exchange);
  }

  /** Puts an answer that waits beside the text into it. */
  ProofDeskView put(String exchange, String word) {
    return decide(exchange, word, "take");
  }

  /** Leaves an answer out that waits beside the text. */
  ProofDeskView leaveOut(String exchange, String word) {
    return decide(exchange, word, "refuse");
  }

  private ProofDeskView decide(String exchange, String word, String act) {
    question(exchange).locator("textarea").fill(word);
    question(exchange).locator("[id$=':" + act + "']").click();
    question(exchange).locator("textarea").waitFor(GONE);
    return this;
  }

  /** The newest request. */
  Locator newest() {
    return page().locator(".proof-card").first();
  }

  /** Takes the link of the newest request back. */
  ProofDeskView revoke() {
    Locator button = page().locator("[id$='revocation:do']");
    Locator asking = newest().locator("details").filter(new Locator.FilterOptions().setHas(button));
    asking.locator("summary").click();
    asking.locator("[id$='revocation:do']").click();
    asking.waitFor(GONE);
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

  /** The path of the link in the latest mail to that address. */
  String link(String address) {
    URI link = URI.create(found(LINK, mail(address)));
    return link.getRawPath() + (link.getQuery() == null ? "" : "?" + link.getQuery());
  }

  /** The number in the latest mail to that address. */
  String number(String address) {
    return found(NUMBER, mail(address));
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertTrue(matcher.find(), text);
    return matcher.group();
  }

  /** Whose portrait it is, and whether it may be shown. */
  Locator notices() {
    return page().locator(".proof-card .notice");
  }

  /** The row of a detail in which the expert wants to be introduced otherwise. */
  Locator wish(String detail) {
    return page()
        .locator(
            ".proof-wishes > li",
            new Page.LocatorOptions().setHas(page().locator("input[value=" + detail + "]")));
  }

  /** Takes a detail over. */
  ProofDeskView takeOver(String detail, String word) {
    wish(detail).locator("textarea").fill(word);
    Visitor.anew(page(), () -> wish(detail).locator("input[type=submit]").first().click());
    return this;
  }

  /** Takes the portrait over that the expert sent. */
  ProofDeskView takePortrait() {
    Visitor.anew(page(), () -> page().click("[id$=':portrait:take']"));
    return this;
  }

  Page page() {
    return visitor.page();
  }
}
