package org.verbatim.benchmark;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every page of the desk when very much is there: 100,000 interviews, a million rows in the
 * journal, and one interview of 60 exchanges with 200 open threads, whose text has changed since.
 */
final class BusyDesk {

  private static final int INTERVIEWS = 100_000;
  private static final int JOURNAL_ROWS = 1_000_000;
  private static final int THREADS = 200;
  private static final int REQUESTS = 30;
  private static final int WARMING = 10;
  private static final String GOAL = "median < 300 ms";

  /** The first half of each answer: threads hang on a few of its words. */
  private static final Pattern ANSWER =
      Pattern.compile("\"id\":\"(b\\d+)a\",\"speaker\":\"\",\"text\":\"<p>([^<.]*)\\.");

  private final Table table;
  private final DeskArchive archive;
  private final Desk editor;
  private final Desk chief;
  private final Desk admin;

  BusyDesk(Place place, Table table, DeskArchive archive) {
    this.table = table;
    this.archive = archive;
    this.editor = Desk.signedIn(place, "editor");
    this.chief = Desk.signedIn(place, "chief");
    this.admin = Desk.signedIn(place, "admin");
  }

  /** Brings all that in, and measures. */
  void pages() throws SQLException {
    UUID discussed = discussed();
    archive.fillList(INTERVIEWS);
    archive.fillJournal(JOURNAL_ROWS, discussed);
    measure(chief, "the threads, as the page asks for them", threads(discussed));
    of(discussed).forEach((page, path) -> measure(chief, page, path));
    ofTheHouse().forEach((page, path) -> measure(chief, page, path));
    measure(admin, "accounts", "/desk/accounts");
    measure(admin, "an account", first(admin, "accounts", "edit-account"));
  }

  private void measure(Desk who, String page, String path) {
    Times.of(WARMING, () -> open(who, path));
    table.line("desk: " + page, Times.of(REQUESTS, () -> open(who, path)), GOAL);
  }

  private static void open(Desk who, String path) {
    HttpResponse<String> answer = who.get(path);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode());
    }
  }

  /** In review, and each of its answers was changed since people spoke of them. */
  private UUID discussed() throws SQLException {
    UUID id = archive.draft("");
    archive.submit(id, 1);
    String text = DeskArchive.draftText("");
    int opened = 0;
    while (opened < THREADS) {
      Matcher answers = ANSWER.matcher(text);
      while (opened < THREADS && answers.find()) {
        refuseUnless200(chief.post(threads(id), thread(answers, opened++)));
      }
    }
    archive.sendBack(id);
    refuseUnless200(editor.save(id, 1, DeskArchive.draftText(" (relu depuis)")));
    archive.submit(id, 2);
    return id;
  }

  /** A thread on four words, others for each round through the text. */
  private static String thread(Matcher answer, int number) {
    String[] words = answer.group(2).split(" ");
    int from = 2 + 5 * (number / 60);
    String marked = String.join(" ", words[from], words[from + 1], words[from + 2], words[from + 3]);
    return """
    {"block":"%1$s","answer":"%1$sa","words":"Remarque %2$d : à vérifier.","blocking":%3$s,\
    "quote":{"before":"%4$s ","words":"%5$s","after":" %6$s","at":0}}\
    """
        .formatted(
            answer.group(1), number, number % 7 == 0, words[from - 1], marked, words[from + 4]);
  }

  private static void refuseUnless200(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  private static String threads(UUID id) {
    return "/desk/api/interviews/" + id + "/threads";
  }

  /** The pages about one interview. */
  private static Map<String, String> of(UUID id) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("review, 200 open threads", "/desk/review-interview?id=" + id);
    pages.put("its round, to ask otherwise", "/desk/submit-interview?id=" + id);
    pages.put("its experts' readings", "/desk/proof?id=" + id);
    pages.put("preview", "/desk/preview?interview=" + id);
    pages.put("editor, 60 exchanges", "/desk/edit-interview?id=" + id);
    pages.put("its versions", "/desk/revisions?id=" + id);
    pages.put("two versions compared, 60 exchanges", "/desk/compare-revisions?id=" + id);
    pages.put("its publication", "/desk/publish-interview?id=" + id);
    pages.put("its journal, 10,000 acts", "/desk/journal?id=" + id);
    return pages;
  }

  private Map<String, String> ofTheHouse() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("my work", "/desk");
    pages.put("interviews", "/desk/interviews");
    pages.put("interviews, words sought", "/desk/interviews?words=fleuve+hiver");
    pages.put("interviews, by status and title", "/desk/interviews?status=DRAFT&sort=TITLE");
    pages.put("trash", "/desk/trash");
    pages.put("new interview", "/desk/new-interview");
    pages.put("a transcript to read in", "/desk/import-transcript");
    pages.put("journal of the desk", "/desk/whole-journal");
    pages.put("journal, one act, refused", "/desk/whole-journal?act=APPROVED&refused=on");
    pages.put("journal, one month", "/desk/whole-journal?from=2015-03-01&until=2015-03-31");
    pages.put("series", "/desk/series");
    pages.put("one series", first(chief, "series", "edit-series"));
    pages.put("experts", "/desk/experts");
    pages.put("one expert", first(chief, "experts", "edit-expert"));
    pages.put("themes", "/desk/themes");
    pages.put("pictures", "/desk/media");
    pages.put("one picture", first(chief, "media", "edit-medium"));
    pages.put("notices", "/desk/notices");
    pages.put("demonstration mail", "/desk/demonstration-mail");
    pages.put("profile", "/desk/profile");
    return pages;
  }

  /** The first page of that kind to which another leads. */
  private static String first(Desk who, String list, String page) {
    Matcher link =
        Pattern.compile("href=\"(/desk/" + page + "\\?[^\"]*)\"")
            .matcher(who.get("/desk/" + list).body());
    if (!link.find()) {
      throw new IllegalStateException("Nothing leads from " + list + " to " + page);
    }
    return link.group(1).replace("&amp;", "&");
  }
}
