package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.RevisionLine;

/** The versions of an interview: who, when and why. */
@Named
@RequestScoped
public class Revisions {

  private static final int MOST = 300;

  @Inject private Interviews interviews;
  @Inject private InterviewHead head;
  @Inject private Moments moments;

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

  private Row row(RevisionLine line) {
    String path = "/desk/preview?interview=" + head.getId() + "&revision=" + line.id();
    return new Row(line, moments.at(line.at()), path);
  }

  /** One version. */
  public record Row(RevisionLine line, Told when, String path) {

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
