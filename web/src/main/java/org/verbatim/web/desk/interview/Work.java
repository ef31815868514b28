package org.verbatim.web.desk.interview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.verbatim.overview.InterviewLine;
import org.verbatim.overview.Pile;
import org.verbatim.overview.Queue;
import org.verbatim.overview.Workload;
import org.verbatim.web.desk.CurrentActor;

/** The desk's first page: what awaits the person who opens it. */
@Named
@RequestScoped
public class Work {

  @Inject private Workload workload;
  @Inject private CurrentActor actor;
  @Inject private Rows rows;
  @Inject private Moments moments;

  private List<PileView> piles = List.of();

  @PostConstruct
  void load() {
    piles = workload.awaiting(actor.get()).stream().map(this::view).toList();
  }

  private PileView view(Pile pile) {
    Queue queue = pile.queue();
    List<InterviewRow> lines = pile.lines().stream().map(line -> row(queue, line)).toList();
    return new PileView(queue, lines, pile.more(), actor.get().account());
  }

  private InterviewRow row(Queue queue, InterviewLine line) {
    return switch (queue) {
      case SENT_BACK -> rows.row(line, moments.since(line.statusSince()), "edit-interview");
      case ASKED, TO_REVIEW ->
          rows.row(line, moments.since(line.statusSince()), "review-interview");
      case APPROVED -> rows.row(line, moments.since(line.statusSince()), "publish-interview");
      case SCHEDULED -> rows.row(line, due(line), "publish-interview");
      case DRAFTS -> rows.row(line, moments.ago(line.changedAt()), "edit-interview");
    };
  }

  private Told due(InterviewLine line) {
    return moments.at(line.dueAt().orElseGet(line::changedAt));
  }

  /** What awaits the person, by its kind; no empty kinds. */
  public List<PileView> getPiles() {
    return piles;
  }

  /** Whether nothing awaits the person. */
  public boolean isFree() {
    return piles.isEmpty();
  }

  /** The key of what is said to somebody whom nothing awaits. */
  public String getFreeKey() {
    if (actor.isPublisher()) {
      return "work.free.editor";
    }
    return actor.isEditorial() ? "work.free.reviewer" : "work.free.administrator";
  }

  /** One kind of work. */
  public record PileView(Queue queue, List<InterviewRow> rows, int more, UUID me) {

    /** The key of its heading. */
    public String key() {
      return "work.queue." + queue.name();
    }

    /** The name of its style, and of the place on the page. */
    public String style() {
      return queue.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** How many there are in all. */
    public int size() {
      return rows.size() + more;
    }

    /** Whether there are more than are shown. */
    public boolean cut() {
      return more > 0;
    }

    /** The list of all that stand there. */
    public String path() {
      return "/desk/interviews?"
          + switch (queue) {
            case SENT_BACK -> "status=CHANGES_REQUESTED";
            case ASKED -> "reviewer=" + me;
            case TO_REVIEW -> "status=IN_REVIEW&sort=CHANGED_FIRST";
            case APPROVED -> "status=APPROVED";
            case SCHEDULED -> "state=SCHEDULED";
            case DRAFTS -> "status=DRAFT";
          };
    }
  }
}
