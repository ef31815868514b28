package org.verbatim.whole.browser;

import com.microsoft.playwright.Page;
import java.util.function.Function;

/**
 * Every page of the desk, with somebody who may open it and an address that has something on it.
 */
enum DeskPage {
  MY_WORK("desk", desk -> "/desk"),
  INTERVIEWS("interviews", desk -> "/desk/interviews"),
  INTERVIEWS_FILTERED("interviews", desk -> "/desk/interviews?status=DRAFT&author=&expert=a"),
  TRASH("trash", desk -> "/desk/trash"),
  EMBARGOED("publish-interview", desk -> desk.about("publish-interview", "state=EMBARGOED")),
  IN_TRASH("edit-interview", Desk::inTrash),
  NEW_INTERVIEW("new-interview", desk -> "/desk/new-interview"),
  IMPORT_TRANSCRIPT("import-transcript", desk -> "/desk/import-transcript"),
  SAID_AND_PRINTED(
      "said-and-printed", desk -> desk.interview("said-and-printed", "CHANGES_REQUESTED")),
  EDIT_INTERVIEW("edit-interview", desk -> desk.interview("edit-interview", "CHANGES_REQUESTED")),
  EDIT_APPROVED("edit-interview", desk -> desk.interview("edit-interview", "APPROVED&state=NONE")),
  PREVIEW("preview", desk -> desk.interview("preview", "IN_REVIEW").replace("?id=", "?interview=")),
  REVIEW_INTERVIEW("review-interview", desk -> desk.interview("review-interview", "IN_REVIEW")),
  SUBMIT_INTERVIEW(
      "submit-interview", desk -> desk.interview("submit-interview", "CHANGES_REQUESTED")),
  REASSIGN_REVIEW("submit-interview", desk -> desk.interview("submit-interview", "IN_REVIEW")),
  PROOF("proof", desk -> desk.interview("proof", "APPROVED&state=NONE")),
  PUBLISH_INTERVIEW(
      "publish-interview", desk -> desk.interview("publish-interview", "APPROVED&state=NONE")),
  WITHDRAW_INTERVIEW("publish-interview", desk -> desk.online("publish-interview")),
  REVISIONS("revisions", desk -> desk.interview("revisions", "CHANGES_REQUESTED")),
  COMPARE_REVISIONS(
      "compare-revisions", desk -> desk.interview("compare-revisions", "CHANGES_REQUESTED")),
  JOURNAL("journal", desk -> desk.interview("journal", "CHANGES_REQUESTED")),
  WHOLE_JOURNAL("whole-journal", desk -> "/desk/whole-journal"),
  WHOLE_JOURNAL_EMPTY("whole-journal", desk -> "/desk/whole-journal?until=2001-01-01"),
  JOURNAL_OF_ACCOUNTS("whole-journal", desk -> "/desk/whole-journal", "admin"),
  SERIES("series", desk -> "/desk/series"),
  EDIT_SERIES("edit-series", desk -> desk.first("series", "edit-series")),
  ENTRUST_SERIES(
      "entrust-series", desk -> desk.first("series", "edit-series").replace("edit-", "entrust-")),
  EXPERTS("experts", desk -> "/desk/experts"),
  EDIT_EXPERT("edit-expert", desk -> desk.first("experts", "edit-expert")),
  THEMES("themes", desk -> "/desk/themes"),
  MEDIA("media", desk -> "/desk/media"),
  EDIT_MEDIUM("edit-medium", desk -> desk.first("media", "edit-medium")),
  PROFILE("profile", desk -> "/desk/profile"),
  NOTICES("notices", desk -> "/desk/notices"),
  DEMONSTRATION_MAIL("demonstration-mail", desk -> "/desk/demonstration-mail"),
  ACCOUNTS("accounts", desk -> "/desk/accounts", "admin"),
  EDIT_ACCOUNT("edit-account", desk -> desk.first("accounts", "edit-account"), "admin"),
  LOGIN("login", desk -> "/desk/login", ""),
  WELCOME("welcome", desk -> "/desk/welcome", "");

  private static final String CHIEF = "chief";

  private final String stem;
  private final Function<Desk, String> address;
  private final String login;

  DeskPage(String stem, Function<Desk, String> address) {
    this(stem, address, CHIEF);
  }

  DeskPage(String stem, Function<Desk, String> address, String login) {
    this.stem = stem;
    this.address = address;
    this.login = login;
  }

  /** The name of its view. */
  String stem() {
    return stem;
  }

  /** Who opens it; empty for a stranger. */
  String login() {
    return login;
  }

  /** Opens it and waits until it is all there. Strangers say in the address what they speak. */
  Page open(Visitor visitor, Language language) {
    String asked = login.isEmpty() ? "?lang=" + language.tag() : "";
    Page page = visitor.go(address.apply(new Desk(visitor)) + asked);
    if (stem.equals("edit-interview")) {
      page.waitForSelector(".editor .blocks");
    }
    return page;
  }

  /** The desk as somebody finds it, to take samples from. */
  private record Desk(Visitor visitor) {

    /** A page about the oldest interview in that state. */
    String interview(String stem, String status) {
      return about(stem, "status=" + status);
    }

    /** A page about the oldest interview that readers can see. */
    String online(String stem) {
      return about(stem, "state=ONLINE");
    }

    /** What changed long ago was brought by the demonstration, and no other test is at it. */
    String about(String stem, String which) {
      visitor.go("/desk/interviews?sort=CHANGED_FIRST&" + which);
      String found = visitor.page().locator("a.row-title").first().getAttribute("href");
      return "/desk/" + stem + "?id=" + found.replaceAll(".*id=([0-9a-f-]+).*", "$1");
    }

    /** What was put away long ago. */
    String inTrash() {
      visitor.go("/desk/trash");
      return visitor.page().locator("main a.row-title").last().getAttribute("href");
    }

    /** The first page of that kind to which another leads. */
    String first(String list, String stem) {
      visitor.go("/desk/" + list);
      String way = "main a[href*='/desk/" + stem + "?']";
      return visitor.page().locator(way).first().getAttribute("href");
    }
  }
}
