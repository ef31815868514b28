package org.verbatim.transcript.proposal;

import java.util.List;
import org.verbatim.text.InterviewText;

/** The text of an interview as it was made of a proposal, and what each answer was before. */
public record MadeText(InterviewText text, List<Tie> ties) {

  /** Copies the list, so that nobody changes it afterwards. */
  public MadeText {
    ties = List.copyOf(ties);
  }
}
