package org.verbatim.web.desk.interview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.Transition;
import org.verbatim.overview.TrashCan;
import org.verbatim.overview.TrashedLine;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.CurrentActor;

/** What lies in the trash: by whom it was put there, when, and the way back. */
@Named
@RequestScoped
public class Trash {

  private static final int ON_A_PAGE = 25;
  private static final int LAST = 9_999;

  @Inject private TrashCan can;
  @Inject private Interviews interviews;
  @Inject private CurrentActor actor;
  @Inject private Rows rows;
  @Inject private Moments moments;
  @Inject private Asked asked;

  private int page;
  private List<TrashedLine> found = List.of();

  @PostConstruct
  void load() {
    page = Math.min(asked.number("page").orElse(0), LAST);
    found = can.from(page * ON_A_PAGE, ON_A_PAGE + 1);
  }

  /** What lies there, as far as this page shows it. */
  public List<Line> getLines() {
    return found.stream().limit(ON_A_PAGE).map(this::line).toList();
  }

  private Line line(TrashedLine trashed) {
    String page = actor.isPublisher() ? "edit-interview" : "review-interview";
    InterviewRow row = rows.row(trashed.line(), moments.ago(trashed.at()), page);
    boolean open =
        interviews
            .byId(row.id())
            .filter(it -> Transition.BRING_BACK.isOpenTo(actor.get(), it))
            .isPresent();
    return new Line(row, trashed.by(), open);
  }

  /** Whether nothing lies there. */
  public boolean isBare() {
    return found.isEmpty();
  }

  /** Whether anything does. */
  public boolean isFilled() {
    return !found.isEmpty();
  }

  /** Whether there is a page before this one. */
  public boolean isLater() {
    return page > 0;
  }

  /** Whether there is a page after this one. */
  public boolean isMore() {
    return found.size() > ON_A_PAGE;
  }

  /** The address of the page before. */
  public String getPrevious() {
    return "/desk/trash?page=" + (page - 1);
  }

  /** The address of the page after. */
  public String getNext() {
    return "/desk/trash?page=" + (page + 1);
  }

  /** An interview in the trash; the row says since when. */
  public record Line(InterviewRow row, String by, boolean open) {}
}
