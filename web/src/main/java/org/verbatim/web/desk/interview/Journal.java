package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verbatim.journal.Act;
import org.verbatim.journal.JournalEntry;
import org.verbatim.web.desk.DeskLocale;

/** What was done to an interview, by whom, when and why; the newest first. */
@Named
@RequestScoped
public class Journal {

  private static final int PAGE = 200;
  private static final int MOST_PAGES = 50;

  @Inject private org.verbatim.journal.Journal journal;
  @Inject private InterviewHead head;
  @Inject private Moments moments;
  @Inject private DeskLocale locale;
  @Inject private HttpServletRequest request;

  private @Nullable List<JournalEntry> entries;

  /** The acts of this page; a run of changes by one hand is one line. */
  public List<Line> getLines() {
    List<Line> lines = new ArrayList<>();
    for (JournalEntry entry : entries()) {
      Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last != null && last.goesOnWith(entry)) {
        lines.set(lines.size() - 1, last.andOneMore());
      } else {
        lines.add(line(entry));
      }
    }
    return lines;
  }

  private List<JournalEntry> entries() {
    if (entries == null) {
      List<JournalEntry> all = journal.about(head.getId(), (page() + 1) * PAGE);
      entries = all.subList(Math.min(page() * PAGE, all.size()), all.size());
    }
    return entries;
  }

  private Line line(JournalEntry entry) {
    EntryWords words = new EntryWords(locale.getLocale());
    return new Line(entry, moments.at(entry.at()), words.who(entry), words.detail(entry), 1);
  }

  /** The page, from 0 upwards. */
  private int page() {
    String page = request.getParameter("page");
    boolean readable = page != null && page.matches("[1-9]\\d?");
    return readable ? Math.min(Integer.parseInt(page), MOST_PAGES) - 1 : 0;
  }

  /** Whether there may be older acts. */
  public boolean isCut() {
    return entries().size() == PAGE && page() < MOST_PAGES - 1;
  }

  /** The address of the older acts. */
  public String getOlder() {
    return "/desk/journal?interview=" + head.getId() + "&page=" + (page() + 2);
  }

  /** One act, or several changes by one hand. */
  public record Line(JournalEntry entry, Told when, String who, String detail, int times) {

    private boolean goesOnWith(JournalEntry older) {
      return entry.act() == Act.TEXT_CHANGED
          && older.act() == Act.TEXT_CHANGED
          && entry.refused() == older.refused()
          && (!entry.refused() || entry.detail().equals(older.detail()))
          && entry.actor().equals(older.actor());
    }

    private Line andOneMore() {
      return new Line(entry, when, who, detail, times + 1);
    }

    /** The key of what was done. */
    public String key() {
      return "act." + entry.act().name();
    }

    /** Whether it was asked for and refused. */
    public boolean refused() {
      return entry.refused();
    }

    /** Whether there is more to say of it. */
    public boolean explained() {
      return !detail.isEmpty();
    }

    /** Whether it stands for several. */
    public boolean repeated() {
      return times > 1;
    }

    /** The name of its style. */
    public String style() {
      return entry.refused() ? "refused" : "done";
    }
  }
}
