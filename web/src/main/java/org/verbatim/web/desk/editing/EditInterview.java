package org.verbatim.web.desk.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.RevisionLine;
import org.verbatim.interview.Transition;
import org.verbatim.interview.WorkStatus;
import org.verbatim.web.api.Json;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.interview.InterviewChecklist;
import org.verbatim.web.desk.interview.InterviewHead;

/** The room in which one interview is written: what the editor is given, and what happened last. */
@Named
@RequestScoped
public class EditInterview {

  private static final int LAST_VERSIONS = 20;

  @Inject private InterviewHead head;
  @Inject private Interviews interviews;
  @Inject private EditorOptions options;
  @Inject private InterviewChecklist checklist;
  @Inject private CurrentActor actor;

  private @Nullable Optional<RevisionLine> decision;

  /** What the editor is mounted with, as JSON for an attribute of the page. */
  public String getOptions() {
    boolean open = Transition.EDIT.isOpenTo(actor.get(), interview());
    boolean approved = interview().status() == WorkStatus.APPROVED;
    EditorOptions.Access access = new EditorOptions.Access(!open || approved, open && approved);
    return Json.write(options.of(interview(), checklist.checklist(), access));
  }

  /** Whether it was approved, and then changed. */
  public boolean isTakenBack() {
    return interview().status() == WorkStatus.DRAFT && isLast(RevisionCause.APPROVED);
  }

  /** Whether readers see an edition while another text is written. */
  public boolean isBehindAnEdition() {
    return interview().publication().isOnline() && interview().status() != WorkStatus.APPROVED;
  }

  /** Who decided last, and when; empty if nobody has. */
  public Optional<RevisionLine> getDecision() {
    if (decision == null) {
      decision =
          interviews.revisions(interview().id(), LAST_VERSIONS).stream()
              .filter(line -> RevisionCause.steps().contains(line.cause()))
              .findFirst();
    }
    return decision;
  }

  /** The name of who decided last. */
  public String getDecidedBy() {
    return getDecision().map(RevisionLine::byName).orElse("");
  }

  private boolean isLast(RevisionCause cause) {
    return getDecision().filter(line -> line.cause() == cause).isPresent();
  }

  private Interview interview() {
    return head.interview();
  }
}
