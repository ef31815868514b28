package org.verbatim.checklist;

import java.util.List;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Slug;

/**
 * A text that is looked at.
 *
 * @param passages its words, each with its place; taken apart once for all checks
 * @param people the experts whose profiles are known
 */
record Subject(
    InterviewText text,
    Slug address,
    Surroundings surroundings,
    List<Passage> passages,
    List<Person> people) {

  static Subject of(InterviewText text, Slug address, Surroundings surroundings) {
    return new Subject(
        text, address, surroundings, Passage.all(text), Person.in(text, surroundings));
  }

  boolean isFrench() {
    return text.language().equals("fr");
  }
}
