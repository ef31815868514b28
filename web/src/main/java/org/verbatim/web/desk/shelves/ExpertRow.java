package org.verbatim.web.desk.shelves;

import java.util.UUID;
import org.verbatim.expert.Expert;
import org.verbatim.text.Portrait;

/** An expert as a line of the table. */
public record ExpertRow(UUID id, String name, String slug, Portrait portrait) {

  static ExpertRow of(Expert expert) {
    return new ExpertRow(
        expert.id(), expert.name(), expert.slug().value(), expert.profile().portrait());
  }

  /** Whether there is a picture of them. */
  public boolean pictured() {
    return portrait.isPresent();
  }

  /** Where the small picture is. */
  public String picture() {
    return "/desk/media/" + portrait.media() + "/320/image";
  }
}
