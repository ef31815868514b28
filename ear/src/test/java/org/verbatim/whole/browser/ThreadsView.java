package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** What is said about a text, beside the page that readers would see. */
public record ThreadsView(Visitor visitor) {

  /** Marks words with the mouse, as it were: the browser tells the page of it. */
  private static final String MARK =
      """
      (element, words) => {
        const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (nodes.nextNode()) {
          const at = nodes.currentNode.data.indexOf(words);
          if (at >= 0) {
            getSelection().setBaseAndExtent(nodes.currentNode, at, nodes.currentNode, at + words.length);
            return;
          }
        }
        throw new Error("not on the page: " + words);
      }
      """;

  private static final String MARKED =
      """
      (element, name) => [...CSS.highlights.get(name)].map((range) => range.toString()).join("|")
      """;

  /** The page of the interview. */
  public FrameLocator proof() {
    return page().frameLocator(".reviewing .proof");
  }

  /** Marks words of the first answer and begins a comment on them. */
  public ThreadsView marking(String words) {
    proof().locator(".answer .words").first().evaluate(MARK, words);
    page().click(".remark-selection");
    return this;
  }

  /** Begins a comment at a place of the page. */
  public ThreadsView at(String place) {
    proof().locator(place + " > .remark-offer").press("Enter");
    page().waitForSelector(".remark-form");
    return this;
  }

  /** Suggests other words for what the comment that was begun is about. */
  public ThreadsView rewriting(String words) {
    page().click(".remark-begin");
    page().fill("#remark-rewrite", words);
    return this;
  }

  /** The words that a suggestion begins with. */
  public Locator rewritten() {
    return page().locator("#remark-rewrite");
  }

  /** Writes the comment that was begun. */
  public ThreadsView saying(String words) {
    page().fill("#remark-words", words);
    return this;
  }

  /** Says that nothing is to be approved before. */
  public ThreadsView blocking() {
    page().check("#remark-blocking");
    return this;
  }

  /** Sends it; the thread stands open in the list. */
  public ThreadsView send() {
    page().click(".remark-form [type=submit]");
    page().waitForSelector(".remark-form", hidden());
    return this;
  }

  /** Opens a thread. */
  public ThreadsView open(int number) {
    Locator thread = thread(number);
    if (thread.getAttribute("open") == null) {
      thread.locator("summary").click();
    }
    return this;
  }

  /** Answers in an open thread. */
  public ThreadsView answer(int number, String words) {
    thread(number).locator(".thread-answer textarea").fill(words);
    thread(number).locator(".thread-answer [type=submit]").click();
    assertThat(thread(number).locator(".thread-words").last()).hasText(words);
    return this;
  }

  /** Accepts what a thread suggests; the page comes anew and tells of it. */
  public ThreadsView accept(int number) {
    open(number);
    Visitor.anew(page(), () -> thread(number).locator(".button-main").click());
    return told();
  }

  /** Accepts all that is suggested. */
  public ThreadsView acceptAll() {
    Visitor.anew(page(), () -> page().click(".accept-all"));
    return told();
  }

  /** Refuses what a thread suggests, and says why. */
  public ThreadsView refuse(int number, String why) {
    begunToRefuse(number).fill(why);
    thread(number).locator(".suggestion-refusal [type=submit]").click();
    page().waitForSelector("#thread-" + number, hidden());
    return this;
  }

  /** Where it is said why a suggestion is refused. */
  public Locator begunToRefuse(int number) {
    open(number);
    thread(number).locator(".suggestion-refuse").click();
    return thread(number).locator(".suggestion-refusal textarea");
  }

  /** What was just accepted, in words. */
  public Locator done() {
    return page().locator(".thread-just-done .notice");
  }

  private ThreadsView told() {
    done().waitFor();
    return this;
  }

  /** Presses what an open thread offers. */
  public ThreadsView press(int number, String button) {
    thread(number).getByText(button, exactly()).click();
    return this;
  }

  /** Shows other threads. */
  public ThreadsView filter(String words) {
    page().locator(".thread-filters button", having(words)).click();
    return this;
  }

  /** A thread of the list. */
  public Locator thread(int number) {
    return page().locator("#thread-" + number);
  }

  /** What a thread suggests, with what it is for. */
  public Locator redline(int number) {
    return thread(number).locator(".redline");
  }

  /** All threads that are shown. */
  public Locator all() {
    return page().locator(".thread");
  }

  /** The words on the page that are marked under this name. */
  public String marked(String name) {
    return (String) proof().locator(".interview").evaluate(MARKED, name);
  }

  private static Page.WaitForSelectorOptions hidden() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static Page.LocatorOptions having(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  private Page page() {
    return visitor.page();
  }
}
