package org.verbatim.web.desk.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.verbatim.notice.Notice;
import org.verbatim.notice.NoticeBoard;
import org.verbatim.notice.NoticeKind;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskLocale;
import org.verbatim.web.desk.interview.Moments;
import org.verbatim.web.post.NoticeWords;

/** What the person was told, the newest first. Looking at it marks nothing as read. */
@Named
@RequestScoped
public class Notices {

  private static final String AGAIN = "/desk/notices?faces-redirect=true";
  private static final String WORK = "/desk?faces-redirect=true";
  private static final int ON_A_PAGE = 30;
  private static final int LAST = 9_999;

  @Inject private NoticeBoard board;
  @Inject private CurrentActor actor;
  @Inject private Asked asked;
  @Inject private Moments moments;
  @Inject private DeskLocale locale;

  private int page;
  private long unread;

  @PostConstruct
  void load() {
    page = Math.min(asked.number("page").orElse(0), LAST);
    unread = board.unread(actor.get());
  }

  /** Marks as read the notice that the form names. */
  public String read() {
    asked.id("notice").ifPresent(id -> board.read(id, actor.get()));
    return AGAIN;
  }

  /** The same, from the first page of the desk. */
  public String putAway() {
    read();
    return WORK;
  }

  /** Marks as read all that the person had before them. */
  public String readAll() {
    Instant until = Instant.ofEpochSecond(0, 1_000L * micros());
    board.readAll(until, actor.get());
    return AGAIN;
  }

  private long micros() {
    String said = asked.words("until");
    return said.matches("[0-9]{1,16}") ? Long.parseLong(said) : 0;
  }

  /** The time of the newest notice, in microseconds; what comes later is not marked with it. */
  public long getUntil() {
    return board.of(actor.get(), 0, 1).stream()
        .map(Notice::at)
        .mapToLong(at -> at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000)
        .findFirst()
        .orElse(0);
  }

  /** The notices of this page. */
  public List<NoticeRow> getRows() {
    return found().stream().limit(ON_A_PAGE).map(this::row).toList();
  }

  /** What must be seen on the first page of the desk: nobody may find it out from readers. */
  public List<NoticeRow> getUrgent() {
    return Stream.of(NoticeKind.COULD_NOT_PUBLISH, NoticeKind.SCHEDULE_GIVEN_UP)
        .flatMap(kind -> board.unread(actor.get(), kind).stream())
        .map(this::row)
        .toList();
  }

  /** Whether there is any such. */
  public boolean isAlarming() {
    return !getUrgent().isEmpty();
  }

  private List<Notice> found() {
    return board.of(actor.get(), page * ON_A_PAGE, ON_A_PAGE + 1);
  }

  private NoticeRow row(Notice notice) {
    NoticeWords words = NoticeWords.in(locale.getLocale());
    return new NoticeRow(notice, words.of(notice), moments.ago(notice.at()));
  }

  /** How many were not read. */
  public long getUnread() {
    return unread;
  }

  /** Whether any was not read. */
  public boolean isNews() {
    return unread > 0;
  }

  /** Whether there is nothing on this page. */
  public boolean isBare() {
    return found().isEmpty();
  }

  /** Whether there is a page before this one. */
  public boolean isLater() {
    return page > 0;
  }

  /** Whether there is a page after this one. */
  public boolean isMore() {
    return found().size() > ON_A_PAGE;
  }

  /** The address of the page before. */
  public String getPrevious() {
    return "/desk/notices?page=" + (page - 1);
  }

  /** The address of the page after. */
  public String getNext() {
    return "/desk/notices?page=" + (page + 1);
  }

  /** What the bell says. */
  public String getBell() {
    return NoticeWords.in(locale.getLocale()).say("bell", unread);
  }
}
