package org.verbatim.interview;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.verbatim.expert.FrenchForm;
import org.verbatim.text.Answer;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;

/** Who read their answers, as a sentence names them. */
public enum Proofreaders {
  /** One, of whom nothing is said: « la personne interviewée ». */
  ONE,
  /** One: « l’intéressée ». */
  ONE_FEMININE,
  /** One: « l’intéressé ». */
  ONE_MASCULINE,
  /** Several, of whom one is not told of, or did not read: « les personnes interviewées ». */
  SEVERAL,
  /** Several: « les intéressées ». */
  SEVERAL_FEMININE,
  /** Several: « les intéressés ». */
  SEVERAL_MASCULINE;

  /**
   * Those who read.
   *
   * @param read the answers that an expert approved
   * @param forms how each expert is named, as far as it is known
   */
  static Proofreaders of(InterviewText text, Set<String> read, Map<UUID, FrenchForm> forms) {
    Set<String> heard =
        text.answers()
            .filter(one -> read.contains(one.id().value()))
            .map(Answer::speaker)
            .collect(Collectors.toSet());
    Set<UUID> people =
        text.participations().stream().map(Participation::expert).collect(Collectors.toSet());
    boolean all = people.stream().allMatch(one -> heard.contains(one.toString()));
    Collection<FrenchForm> named =
        people.stream().map(one -> forms.getOrDefault(one, FrenchForm.UNSAID)).toList();
    if (people.size() > 1) {
      return all ? several(named) : SEVERAL;
    }
    return one(named.stream().findFirst().orElse(FrenchForm.UNSAID));
  }

  private static Proofreaders one(FrenchForm form) {
    return switch (form) {
      case UNSAID -> ONE;
      case FEMININE -> ONE_FEMININE;
      case MASCULINE -> ONE_MASCULINE;
    };
  }

  private static Proofreaders several(Collection<FrenchForm> forms) {
    Set<FrenchForm> said = EnumSet.copyOf(forms);
    if (said.contains(FrenchForm.UNSAID)) {
      return SEVERAL;
    }
    return said.contains(FrenchForm.MASCULINE) ? SEVERAL_MASCULINE : SEVERAL_FEMININE;
  }

  /** Who one answer is of: with several, nobody says here which of them. */
  public Proofreaders ofOneAnswer() {
    return this == ONE_FEMININE || this == ONE_MASCULINE ? this : ONE;
  }
}
