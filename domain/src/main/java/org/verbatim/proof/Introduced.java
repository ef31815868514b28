package org.verbatim.proof;

import java.util.Optional;
import org.verbatim.expert.Expert;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;

/**
 * How an expert is introduced now: by the interview, and by their profile.
 *
 * @param by how the interview presents them
 * @param biography the words of their profile, a line a paragraph
 */
public record Introduced(Participation by, String biography) {

  static Introduced of(Reader reader, InterviewText text, Optional<Expert> profile) {
    String biography = profile.map(one -> one.profile().biography().words()).orElse("");
    return new Introduced(presented(reader, text), biography);
  }

  /** How this text presents them. */
  static Participation presented(Reader reader, InterviewText text) {
    return text.participations().stream()
        .filter(one -> one.expert().equals(reader.expert()))
        .findFirst()
        .orElse(new Participation(reader.expert(), reader.name(), "", "", Portrait.NONE));
  }

  /** What is said of them there. */
  public String of(Detail detail) {
    return switch (detail) {
      case NAME -> by.name().strip();
      case TITLE -> by.title().strip();
      case ORGANISATION -> by.organisation().strip();
      case BIOGRAPHY -> biography;
    };
  }
}
