package org.verbatim.web.desk.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.verbatim.interview.Approval;
import org.verbatim.interview.Approvals;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.RevisionLine;
import org.verbatim.interview.Transition;
import org.verbatim.refusal.Refused;
import org.verbatim.review.Looking;
import org.verbatim.text.TextMeasure;
import org.verbatim.typography.ReadableDates;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskLocale;
import org.verbatim.web.desk.RefusalWords;
import org.verbatim.web.desk.interview.InterviewHead;

/** What a reviewer should know of a text before they decide on it. */
@Named
@RequestScoped
public class ReviewInterview {

  private static final int LAST_VERSIONS = 100;

  @Inject private InterviewHead head;
  @Inject private Interviews interviews;
  @Inject private Looking looking;
  @Inject private CurrentActor actor;
  @Inject private DeskLocale locale;

  private @Nullable Optional<RevisionLine> lastRequest;
  private @Nullable Optional<RevisionLine> lastSeen;

  /** The address of the page in the frame. */
  public String getPage() {
    return "/desk/preview-page?interview=" + head.getId();
  }

  /** The address of what is said about it. */
  public String getTalk() {
    return "/desk/api/interviews/" + head.getId() + "/threads";
  }

  /** Who began the interview. */
  public String getWriter() {
    return interview().beginning().byName();
  }

  /** Who changed the text last. */
  public String getLastWriter() {
    return interview().manuscript().changedByName();
  }

  /** When the text was changed last. */
  public String getChangedAt() {
    return dates().dayAndTime(interview().manuscript().changedAt());
  }

  /** Since when the work stands where it stands. */
  public String getSince() {
    return dates().dayAndTime(interview().statusSince());
  }

  /** How many words there are to read. */
  public int getWords() {
    return measure().words();
  }

  /** How long that takes. */
  public int getMinutes() {
    return measure().minutes();
  }

  /** Whether changes were asked for before. */
  public boolean isAskedBefore() {
    return lastRequest().isPresent();
  }

  /** What was asked for last time. */
  public String getAsked() {
    return lastRequest().map(RevisionLine::reason).orElse("");
  }

  /** Who asked for it. */
  public String getAskedBy() {
    return lastRequest().map(RevisionLine::byName).orElse("");
  }

  /** When they asked. */
  public String getAskedAt() {
    return lastRequest().map(line -> dates().dayAndTime(line.at())).orElse("");
  }

  /** Whether it takes more than one person to approve it, or somebody has approved already. */
  public boolean isApprovalTold() {
    return getRequired() > 1 || !approvals().given().isEmpty();
  }

  /** The names of those who approved it, as far as blocks of it are still as they were. */
  public String getApprovers() {
    return approvals().given().stream()
        .map(Approval::accountName)
        .collect(Collectors.joining(", "));
  }

  /** How many people must approve it. */
  public int getRequired() {
    return interview().card().requiredApprovals();
  }

  /** How many of its parts are approved as they stand; what is above the blocks is one. */
  public int getApprovedParts() {
    return approvals().blocks(interview()).size();
  }

  /** How many parts it has. */
  public int getParts() {
    return interview().manuscript().text().blocks().size() + 1;
  }

  /** Whether the text changed since this person looked at it last. */
  public boolean isChangedSince() {
    return lastSeen().isPresent();
  }

  /** When they looked at it, or decided on it. */
  public String getSeenAt() {
    return lastSeen().map(line -> dates().dayAndTime(line.at())).orElse("");
  }

  /** Where to see what changed. */
  public String getChanges() {
    return lastSeen()
        .map(line -> "/desk/compare-revisions?interview=" + head.getId() + "&before=" + line.id())
        .orElse("");
  }

  private Optional<RevisionLine> lastSeen() {
    if (lastSeen == null) {
      lastSeen = looking.look(head.getId(), actor.get());
    }
    return lastSeen;
  }

  private Approvals approvals() {
    return interview().approvals();
  }

  /** Whether this person may not decide now. */
  public boolean isRefused() {
    return refusal().isPresent();
  }

  /** Why they may not. */
  public String getRefusal() {
    return refusal().map(refused -> RefusalWords.of(refused, locale.getLocale())).orElse("");
  }

  private Optional<Refused> refusal() {
    return Transition.APPROVE.objection(interview(), actor.get());
  }

  private Optional<RevisionLine> lastRequest() {
    if (lastRequest == null) {
      lastRequest =
          interviews.revisions(interview().id(), LAST_VERSIONS).stream()
              .filter(line -> line.cause() == RevisionCause.CHANGES_REQUESTED)
              .findFirst();
    }
    return lastRequest;
  }

  private TextMeasure measure() {
    return TextMeasure.of(interview().manuscript().text());
  }

  private ReadableDates dates() {
    return ReadableDates.of(locale.getTag());
  }

  private Interview interview() {
    return head.interview();
  }
}
