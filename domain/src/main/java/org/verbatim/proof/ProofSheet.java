package org.verbatim.proof;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.verbatim.text.Answer;
import org.verbatim.text.InterviewText;
import org.verbatim.typography.Fingerprints;

/**
 * What lies before an expert: the interview as it stands, and what they have said of it.
 *
 * @param open whether they can still speak
 * @param introduced how they are introduced now
 */
public record ProofSheet(Proof proof, InterviewText text, boolean open, Introduced introduced) {

  /** Their answers, in their order. */
  public List<Answer> answers() {
    return proof.answers(text);
  }

  /** The names of those that they are asked for now. */
  public List<String> asked() {
    return proof.asked(text).stream().map(one -> one.id().value()).toList();
  }

  /** The fingerprint of each of their answers as it stands. */
  public Map<String, String> fingerprints() {
    Map<String, String> all = Fingerprints.ofAnswers(text).byBlock();
    return answers().stream()
        .map(one -> one.id().value())
        .collect(Collectors.toMap(one -> one, all::get));
  }

  /** How many of those that are asked for are decided, and not sent yet. */
  public int decided() {
    return (int)
        asked().stream()
            .filter(one -> proof.draft(one).flatMap(it -> it.saying().choice()).isPresent())
            .count();
  }
}
