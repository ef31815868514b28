package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.Restoring;
import org.verbatim.interview.RevisionLine;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.UuidText;

/** The versions of an interview: who, when and why. */
@Named
@RequestScoped
public class Revisions {

  private static final int MOST = 300;
  private static final UUID NONE = new UUID(0, 0);

  @Inject private Interviews interviews;
  @Inject private InterviewHead head;
  @Inject private Moments moments;
  @Inject private Restoring restoring;
  @Inject private CurrentActor actor;
  @Inject private Onward onward;
  @Inject private HttpServletRequest request;

  private @Nullable List<Row> rows;

  /** The versions, the newest first. */
  public List<Row> getRows() {
    if (rows == null) {
      rows = interviews.revisions(head.getId(), MOST).stream().map(this::row).toList();
    }
    return rows;
  }

  /** Whether there are none yet. */
  public boolean isNothing() {
    return getRows().isEmpty();
  }

  /** Makes the version that the form names the working text. */
  public void restore() {
    UUID wanted = UuidText.parse(request.getParameter("revision")).orElse(NONE);
    onward.after(
        () -> restoring.restore(head.getId(), wanted, actor.get()),
        "revisions.done.restore",
        here(),
        here());
  }

  private String here() {
    return "/desk/revisions?interview=" + head.getId();
  }

  private Row row(RevisionLine line) {
    return new Row(line, moments.at(line.at()), head.getId());
  }

  /** One version. */
  public record Row(RevisionLine line, Told when, UUID interview) {

    /** Where it can be read. */
    public String path() {
      return "/desk/preview?interview=" + interview + "&revision=" + line.id();
    }

    /** Where it is compared with the working text. */
    public String comparison() {
      return "/desk/compare-revisions?interview=" + interview + "&before=" + line.id();
    }

    /** The key of what was decided. */
    public String key() {
      return "cause." + line.cause().name();
    }

    /** Whether a reason was given. */
    public boolean explained() {
      return !line.reason().isEmpty();
    }

    /** What the link says where its line is not heard. */
    public String label(String pattern) {
      return MessageFormat.format(pattern, line.version());
    }
  }
}
