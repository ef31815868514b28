package org.verbatim.web.desk.journal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.verbatim.journal.JournalArchive;
import org.verbatim.journal.JournalEntry;
import org.verbatim.journal.JournalRoom;
import org.verbatim.journal.Topic;
import org.verbatim.typography.ReadableDates;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskLocale;
import org.verbatim.web.desk.interview.EntryWords;

/**
 * The acts that an address of the journal asks for, all of them, as a table to take along. It is
 * read and sent a thousand rows at a time.
 */
@WebServlet("/desk/whole-journal.csv")
public class JournalTable extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int AT_ONCE = 1_000;
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx");
  private static final String BUNDLE = "org.verbatim.web.messages.chronicle";
  private static final List<String> COLUMNS =
      List.of("number", "when", "who", "act", "refused", "topic", "name", "subject", "detail");

  /** Spreadsheets take the file for UTF-8 only where it begins like this. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final transient JournalRoom room;
  private final transient CurrentActor actor;
  private final transient DeskLocale locale;

  /** A table of what is in this room. */
  @Inject
  public JournalTable(JournalRoom room, CurrentActor actor, DeskLocale locale) {
    this.room = room;
    this.actor = actor;
    this.locale = locale;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JournalAddress address = JournalAddress.of(request::getParameter);
    List<JournalEntry> page = page(address, JournalArchive.NEWEST);
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"journal.csv\"");
    response.getWriter().write(BYTE_ORDER_MARK);
    CSVPrinter table = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180);
    ResourceBundle words = words(locale.getLocale());
    table.printRecord(COLUMNS.stream().map(name -> words.getString("table." + name)));
    while (!page.isEmpty()) {
      print(page, table, words);
      response.flushBuffer();
      page = page(address, page.get(page.size() - 1).number());
    }
    table.flush();
  }

  private List<JournalEntry> page(JournalAddress address, long before) {
    return room.page(address.search(), before, AT_ONCE, actor.get());
  }

  private static ResourceBundle words(Locale locale) {
    return ResourceBundle.getBundle(BUNDLE, locale, JournalTable.class.getClassLoader());
  }

  private void print(List<JournalEntry> page, CSVPrinter table, ResourceBundle words)
      throws IOException {
    Map<UUID, String> names = room.names(Subjects.of(page));
    EntryWords entryWords = new EntryWords(locale.getLocale());
    for (JournalEntry entry : page) {
      table.printRecord(cells(entry, names, words, entryWords).map(FormulaSafe::cell));
    }
  }

  private static Stream<String> cells(
      JournalEntry entry, Map<UUID, String> names, ResourceBundle words, EntryWords entryWords) {
    return Stream.of(
        String.valueOf(entry.number()),
        WHEN.format(entry.at().atZone(ReadableDates.PARIS)),
        entryWords.who(entry),
        entryWords.act(entry),
        words.getString(entry.refused() ? "table.yes" : "table.no"),
        words.getString("topic." + Topic.of(entry.act()).name()),
        entry.subject().map(one -> names.getOrDefault(one, "")).orElse(""),
        entry.subject().map(UUID::toString).orElse(""),
        entryWords.detail(entry));
  }
}
