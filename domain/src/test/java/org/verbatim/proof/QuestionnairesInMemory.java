package org.verbatim.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The port, answered without a database. */
final class QuestionnairesInMemory implements Questionnaires {

  private final Map<UUID, Questionnaire> all = new HashMap<>();
  private final Proofs proofs;

  QuestionnairesInMemory(Proofs proofs) {
    this.proofs = proofs;
  }

  @Override
  public void add(Questionnaire questionnaire) {
    all.put(questionnaire.proof(), questionnaire);
  }

  @Override
  public Optional<Questionnaire> of(UUID proof) {
    return Optional.ofNullable(all.get(proof));
  }

  @Override
  public List<Questionnaire> ofInterview(UUID interview) {
    return proofs.of(interview).stream().flatMap(one -> of(one.id()).stream()).toList();
  }
}
