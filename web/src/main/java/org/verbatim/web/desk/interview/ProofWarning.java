package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.verbatim.interview.Interview;
import org.verbatim.interview.ProofMarks;
import org.verbatim.readers.PublishedEditions;
import org.verbatim.web.desk.DeskVoice;

/** What is to be checked with experts before publication, whether it blocks it or not. */
@Named
@RequestScoped
public class ProofWarning {

  @Inject private InterviewHead head;
  @Inject private DeskVoice voice;
  @Inject private PublishedEditions editions;

  /** Whether there is anything to check. */
  public boolean isShown() {
    return !getText().isEmpty();
  }

  /** What is to be checked; empty for nothing. */
  public String getText() {
    Interview interview = head.interview();
    ProofMarks proofs = interview.proofs();
    if (proofs.isMissing(interview.card())) {
      return voice.text("proofs", "warning.unasked");
    }
    List<Integer> places = proofs.inTheWay(interview);
    String named = places.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return places.isEmpty() ? "" : voice.text("proofs", "warning", named);
  }

  /** Whether readers see a portrait against its expert's will. */
  public boolean isPortraitOnline() {
    return editions
        .text(head.getId())
        .filter(text -> !head.interview().proofs().portraits().shownIn(text).isEmpty())
        .isPresent();
  }

  /** The page where it is settled. */
  public String getPath() {
    return "/desk/proof?id=" + head.getId();
  }
}
