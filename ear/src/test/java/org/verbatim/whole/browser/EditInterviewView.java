package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The room in which an interview is written. */
public record EditInterviewView(Visitor visitor) {

  private static final String PICTURE = "crue-de-la-vere";
  private static final String SUBMIT = "#submit";

  /** An event like the one that the browser makes of the clipboard. */
  private static final String PASTE =
      """
      (focused, html) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/html", html);
        clipboardData.setData("text/plain", "words without form");
        focused.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      }
      """;

  private static final Pattern SAVED = Pattern.compile("(Enregistré à|Saved at) .*");

  /** Opens the room of an interview. */
  public static EditInterviewView open(Visitor visitor, String id) {
    visitor.go("/desk/edit-interview?id=" + id);
    return new EditInterviewView(visitor).opened();
  }

  EditInterviewView opened() {
    page().waitForSelector(".blocks");
    return this;
  }

  /** The id of the interview, as the address has it. */
  public String id() {
    return page().url().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
  }

  /** Types the title. */
  public EditInterviewView title(String words) {
    page().fill("#title", words);
    return this;
  }

  /** Types the standfirst. */
  public EditInterviewView standfirst(String words) {
    page().click("#standfirst");
    return press("Control+a").type(words);
  }

  /** Types who conducted it. */
  public EditInterviewView conductedBy(String names) {
    page().fill("#interviewers", names);
    return this;
  }

  /** The title that the expert has in this interview. */
  public Locator titleOfTheExpert() {
    return page().locator(".person-fields input").nth(1);
  }

  /** Brings an expert in. */
  public EditInterviewView participant(String name) {
    page().click("#participations-add");
    page().fill("dialog input[type=search]", name);
    page()
        .locator(".expert-results .result")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first()
        .click();
    return this;
  }

  /** Adds an exchange at the end. */
  public EditInterviewView exchange(String question, String answer) {
    page().locator(".add-row button").first().click();
    return type(question).press("Control+Enter").type(answer);
  }

  /** Adds a block of the kind with this name; what is typed next goes into it. */
  public EditInterviewView add(String kind) {
    page().click(".add-row >> text=\"" + kind + "\"");
    return this;
  }

  /** Types where the cursor is. */
  public EditInterviewView type(String words) {
    page().keyboard().type(words);
    return this;
  }

  /** Presses a key; whoever clicked before, or types next, is not faster than the page. */
  public EditInterviewView press(String key) {
    new Keyboard(page()).pause().press(key).pause();
    return this;
  }

  /** Chooses a picture of the demonstration for the picture block added last. */
  public EditInterviewView picture() {
    page().locator(".image-choose").last().click();
    page().fill("dialog input[type=search]", PICTURE);
    Locator found = page().locator(".media-results .result");
    assertThat(found).hasCount(1);
    found.filter(new Locator.FilterOptions().setHasText(PICTURE)).click();
    return this;
  }

  /** Pastes HTML, as another program puts it on the clipboard, where the cursor is. */
  public EditInterviewView paste(String html) {
    page().locator(":focus").evaluate(PASTE, html);
    return this;
  }

  /** Uses a tool of the block at that place, which counts from 0. */
  public EditInterviewView tool(int block, String name) {
    Locator there = blocks().nth(block);
    there.hover();
    there.locator("[data-tool='" + name + "']").click();
    return this;
  }

  /** Takes back what the notice of the moment tells of. */
  public EditInterviewView undo() {
    page().click(".toast button");
    return this;
  }

  /** Drags a block by its handle before the one that is at another place; both count from 0. */
  public EditInterviewView drag(int block, int before) {
    Locator handle = blocks().nth(block).locator(".handle");
    Locator target = blocks().nth(before);
    handle.scrollIntoViewIfNeeded();
    handle.dragTo(target, new Locator.DragToOptions().setTargetPosition(40, 4));
    return this;
  }

  /** Waits until everything is kept. */
  public EditInterviewView saved() {
    assertThat(page().locator(".save-words")).hasText(SAVED);
    return this;
  }

  /** Asks for a review; who is to do it is asked on a page of its own. */
  SubmitInterviewView toSubmit() {
    page().click(SUBMIT);
    page().waitForURL("**/desk/submit-interview?id=*");
    return new SubmitInterviewView(visitor);
  }

  /** Asks for a review by whoever may; the desk shows what else awaits. */
  public MyWorkView submit() {
    return toSubmit().submitOpenly();
  }

  /** Asks for a review although something is missing, and goes where the first of it is missing. */
  public EditInterviewView submitInVain() {
    return toSubmit().submitInVain().toTheFirstMissing();
  }

  /** Says that an approved text is to be changed although its approval goes. */
  public EditInterviewView takeBack() {
    page().click(".top-notices .remark:not(.aside-notice) button");
    page().click("dialog .danger");
    return this;
  }

  /** Where the work stands, and what readers see, in words. */
  public Locator states() {
    return page().locator(".interview-states").first();
  }

  /** What was asked when it was sent back. */
  public Locator asked() {
    return page().locator(".asked").first();
  }

  /** The list of what is missing. */
  public Locator missing() {
    return page().locator(".missing li");
  }

  /** The questions of all exchanges. */
  public Locator questions() {
    return page().locator(".part-question > [data-field]");
  }

  /** The answers of all exchanges. */
  public Locator answers() {
    return page().locator(".part-answer > [data-field]");
  }

  /** The blocks of the text. */
  public Locator blocks() {
    return page().locator(".block");
  }

  /** How much is open about blocks, with the way there. */
  public Locator talk() {
    return page().locator(".block-talk");
  }

  /** Whether the text is kept, in words. */
  public Locator saveWords() {
    return page().locator(".save-words");
  }

  /** The texts side by side, where it must be decided between two. */
  public Locator texts() {
    return page().locator("dialog .compare, dialog .merge");
  }

  /** The part of that name in which two texts differ. */
  public Locator difference(String name) {
    return page().locator("dialog .merge-row", new Page.LocatorOptions().setHasText(name));
  }

  /** Takes one of the two for that part: the first is the own one. */
  public EditInterviewView take(String name, int which) {
    difference(name).locator("input").nth(which).check();
    return this;
  }

  /** Decides, by the words on the button. */
  public EditInterviewView choose(String words) {
    page().locator("dialog button", new Page.LocatorOptions().setHasText(words)).click();
    return this;
  }

  /** Says that a text was set aside on this device. */
  public Locator aside() {
    return page().locator(".aside-notice");
  }

  /** Who else has this text open, in words. */
  public Locator others() {
    return page().locator(".presence");
  }

  private Page page() {
    return visitor.page();
  }
}
