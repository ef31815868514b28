package org.verbatim.web.desk.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.review.Priority;
import org.verbatim.review.ReviewRequest;
import org.verbatim.web.desk.UuidText;

/** Whom somebody asks to review a text, and how, while it is typed. */
public class ReviewForm {

  private List<String> reviewers = List.of();
  private @Nullable LocalDate due;
  private Priority priority = Priority.NORMAL;
  private String word = "";

  static ReviewForm of(ReviewRequest request) {
    ReviewForm form = new ReviewForm();
    form.tick(request.reviewers());
    form.due = request.due().orElse(null);
    form.priority = request.priority();
    form.word = request.word();
    return form;
  }

  void tick(List<UUID> accounts) {
    reviewers = accounts.stream().map(UUID::toString).toList();
  }

  ReviewRequest request() {
    return asking(reviewers.stream().map(UuidText::parse).flatMap(Optional::stream).toList());
  }

  /** The same, whoever is ticked. */
  ReviewRequest openRequest() {
    return asking(List.of());
  }

  private ReviewRequest asking(List<UUID> named) {
    return new ReviewRequest(named, Optional.ofNullable(due), priority, word);
  }

  /** The accounts that are ticked. */
  public List<String> getReviewers() {
    return reviewers;
  }

  /** Takes those that are ticked. */
  public void setReviewers(List<String> reviewers) {
    this.reviewers = List.copyOf(reviewers);
  }

  /** The last day for a decision; none if there is none. */
  public @Nullable LocalDate getDue() {
    return due;
  }

  /** Takes the last day. */
  public void setDue(@Nullable LocalDate due) {
    this.due = due;
  }

  /** How soon it is wanted. */
  public Priority getPriority() {
    return priority;
  }

  /** Takes how soon it is wanted. */
  public void setPriority(Priority priority) {
    this.priority = priority;
  }

  /** The word to the reviewers; may be empty. */
  public String getWord() {
    return word;
  }

  /** Takes the word. */
  public void setWord(String word) {
    this.word = word;
  }
}
