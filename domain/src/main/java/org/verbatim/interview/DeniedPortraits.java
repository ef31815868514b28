package org.verbatim.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;

/** The experts who do not want their portrait shown with an interview, as they said it last. */
@Embeddable
public class DeniedPortraits {

  /** Their ids, each on a line. */
  @Column(name = "portraits_denied", nullable = false)
  private String denied = "";

  /** Nobody said anything of it. */
  protected DeniedPortraits() {}

  /** An expert does not want their portrait shown, or has nothing against it any more. */
  public void of(UUID expert, boolean mayBeShown) {
    Set<String> all = denied.lines().collect(Collectors.toCollection(TreeSet::new));
    if (mayBeShown) {
      all.remove(expert.toString());
    } else {
      all.add(expert.toString());
    }
    denied = String.join("\n", all);
  }

  /** The names of those in this text whose portrait it shows, and who do not want that. */
  public List<String> shownIn(InterviewText text) {
    return text.participations().stream()
        .filter(one -> isShown(one.expert(), text))
        .map(Participation::name)
        .toList();
  }

  /** Whether this text shows the portrait of this expert, who does not want that. */
  public boolean isShown(UUID expert, InterviewText text) {
    return denied.contains(expert.toString())
        && text.participations().stream()
            .anyMatch(one -> one.expert().equals(expert) && one.portrait().isPresent());
  }
}
