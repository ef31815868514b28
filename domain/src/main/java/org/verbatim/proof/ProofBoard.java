package org.verbatim.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.verbatim.expert.Expert;
import org.verbatim.expert.Experts;
import org.verbatim.interview.Interview;
import org.verbatim.staff.Actor;
import org.verbatim.text.InterviewText;

/**
 * All that experts were asked about an interview, and what they said. It asks for all of them at
 * once: ten requests cost as many questions to the database as one.
 */
@ApplicationScoped
@Transactional
public class ProofBoard {

  private Proofs proofs;
  private Questionnaires questionnaires;
  private Portraits portraits;
  private Experts experts;

  /** For the container's proxy. */
  protected ProofBoard() {}

  /** A board over these readings. */
  @Inject
  public ProofBoard(Hinges hinges, Portraits portraits, Experts experts) {
    this.proofs = hinges.proofs();
    this.questionnaires = hinges.questionnaires();
    this.portraits = portraits;
    this.experts = experts;
  }

  /**
   * A request, and what belongs to it.
   *
   * @param links the newest first
   * @param questions what was sent, if it is a request for answers
   * @param sent the portrait that the expert sent last
   * @param introduced how the expert is introduced now
   */
  public record Entry(
      Proof proof,
      List<ProofLink> links,
      Optional<Questionnaire> questions,
      Optional<SentPortrait> sent,
      Introduced introduced) {}

  /** The requests of an interview, the newest first, for those who may write it. */
  public List<Entry> of(Interview interview, Actor actor) {
    ProofDesk.refuseOthers(interview, actor);
    List<Proof> all = proofs.of(interview.id());
    return all.isEmpty() ? List.of() : entries(all, interview);
  }

  private List<Entry> entries(List<Proof> all, Interview interview) {
    InterviewText text = interview.manuscript().text();
    Map<UUID, List<ProofLink>> links = by(ProofLink::proof, proofs.linksOf(interview.id()));
    Map<UUID, List<Questionnaire>> questions =
        by(Questionnaire::proof, questionnaires.ofInterview(interview.id()));
    Map<UUID, List<SentPortrait>> sent =
        by(SentPortrait::proof, portraits.ofInterview(interview.id()));
    Map<UUID, List<Expert>> profiles = by(Expert::id, experts.byIds(readers(all)));
    return all.stream()
        .map(
            one -> {
              UUID expert = one.reader().expert();
              return new Entry(
                  one,
                  links.getOrDefault(one.id(), List.of()),
                  first(questions, one.id()),
                  first(sent, one.id()),
                  Introduced.of(one.reader(), text, first(profiles, expert)));
            })
        .toList();
  }

  private static Set<UUID> readers(List<Proof> all) {
    return all.stream().map(one -> one.reader().expert()).collect(Collectors.toSet());
  }

  private static <T> Map<UUID, List<T>> by(Function<T, UUID> whose, List<T> all) {
    return all.stream().collect(Collectors.groupingBy(whose));
  }

  private static <T> Optional<T> first(Map<UUID, List<T>> all, UUID whose) {
    return all.getOrDefault(whose, List.of()).stream().findFirst();
  }
}
