package org.verbatim.benchmark;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;

/** What those who work at the desk wait for. */
final class Writers {

  private static final int SAVES = 200;
  private static final int REQUESTS = 60;
  private static final int MANY = 100_000;
  private static final String LIST = "/desk/interviews";

  private final Table table;
  private final DeskArchive archive;
  private final Desk editor;
  private final Desk chief;
  private double shortList;
  private int version = 1;

  Writers(Place place, Table table, DeskArchive archive) {
    this.table = table;
    this.archive = archive;
    this.editor = Desk.signedIn(place, "editor");
    this.chief = Desk.signedIn(place, "chief");
  }

  /** Saves a draft of 60 exchanges again and again. */
  void saves() throws SQLException {
    UUID draft = archive.draft("");
    Times.of(SAVES / 4, () -> save(draft));
    Times saves = Times.of(SAVES, () -> save(draft));
    table.line("save of a draft of 60 exchanges, " + SAVES + " saves", saves, "median < 60 ms");
  }

  private void save(UUID draft) {
    String text = DeskArchive.draftText(" " + version);
    HttpResponse<String> answer = editor.save(draft, version, text);
    if (answer.statusCode() != 200 || !answer.body().contains("\"version\":" + (version + 1))) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    version++;
  }

  /** The desk's list with what is there. */
  void list(int interviews) {
    Times.of(REQUESTS, () -> chief.get(LIST));
    Times times = Times.of(REQUESTS, () -> chief.get(LIST));
    shortList = times.median();
    table.line("the desk's list, %,d interviews".formatted(interviews), times, "");
  }

  /** The same with very many. */
  void longList() throws SQLException {
    archive.fillList(MANY);
    Times.of(REQUESTS / 3, () -> chief.get(LIST));
    Times times = Times.of(REQUESTS, () -> chief.get(LIST));
    String ratio = "%.2f × the short list; goal ≤ 1.5".formatted(times.median() / shortList);
    table.line("the desk's list, %,d interviews".formatted(MANY), times, ratio);
  }
}
