package org.verbatim.series;

import java.util.List;
import org.verbatim.refusal.Refused;
import org.verbatim.text.Letters;
import org.verbatim.text.RichText;

/**
 * How a series is run.
 *
 * @param numbered whether its interviews carry a number
 * @param language the language that its interviews begin in
 * @param questions what a new interview starts with, in order; may be empty
 * @param openThreadsStopPublication whether nothing of it is published while threads are open
 * @param requiredApprovals how many people must find an interview of it good, from 1 to 5
 */
public record SeriesSettings(
    String title,
    RichText description,
    SeriesFormat format,
    boolean numbered,
    String language,
    List<String> questions,
    boolean openThreadsStopPublication,
    int requiredApprovals) {

  /** The longest title, in characters. */
  public static final int LONGEST_TITLE = 120;

  /** The most approvals that a series may require. */
  public static final int MOST_APPROVALS = 5;

  /** Refuses a series without a title, and drops empty questions. */
  public SeriesSettings {
    title = Letters.asTyped(title);
    if (Letters.areUnseen(title) || title.length() > LONGEST_TITLE) {
      throw new Refused(SeriesRefusal.SERIES_TITLE, LONGEST_TITLE);
    }
    if (requiredApprovals < 1 || requiredApprovals > MOST_APPROVALS) {
      throw new Refused(SeriesRefusal.SERIES_APPROVALS, MOST_APPROVALS);
    }
    questions = questions.stream().map(Letters::asTyped).filter(q -> !q.isEmpty()).toList();
  }
}
