package org.verbatim.web.desk.interview;

import java.util.List;

/**
 * The questions that were sent with a request.
 *
 * @param progress how many have an answer, in words
 * @param takenOver who took them over, in words; empty for nobody
 */
public record QuestionsCard(
    String progress, String remark, String takenOver, List<QuestionRow> rows) {

  /** The request is not one for answers. */
  static final QuestionsCard NONE = new QuestionsCard("", "", "", List.of());

  /** Whether the expert wrote to the editors. */
  public boolean isRemarked() {
    return !remark.isEmpty();
  }

  /** Whether the expert can change their answers still. */
  public boolean isTakeable() {
    return takenOver.isEmpty();
  }
}
