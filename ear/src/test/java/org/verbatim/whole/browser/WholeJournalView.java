package org.verbatim.whole.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The journal of the whole desk. */
public record WholeJournalView(Visitor visitor) {

  static WholeJournalView open(Visitor visitor) {
    visitor.go("/desk/whole-journal");
    return new WholeJournalView(visitor);
  }

  /** Asks for one kind of act that was refused. */
  public WholeJournalView refused(String act) {
    visitor.page().selectOption("#act", act);
    visitor.page().check("#refused");
    visitor.page().click(".filter button[type=submit]");
    return this;
  }

  /** Shows everything again. */
  public WholeJournalView clear() {
    visitor.page().click(".filter a[href='/desk/whole-journal']");
    return this;
  }

  /** Goes back to what was seen before. */
  public WholeJournalView back() {
    visitor.page().goBack();
    return this;
  }

  /** The acts that are shown. */
  public Locator acts() {
    return visitor.page().locator(".journal .row");
  }

  /** What the list is filtered by. */
  public Locator chosenAct() {
    return visitor.page().locator("#act");
  }

  /** The table of what is shown. */
  public String exported() {
    Download table = visitor.page().waitForDownload(() -> visitor.page().click("a[href*='.csv']"));
    try {
      return Files.readString(table.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has the chain checked. */
  public Locator checked() {
    visitor.page().click("[id='check:do']");
    return visitor.page().locator("[id='check:state']");
  }
}
