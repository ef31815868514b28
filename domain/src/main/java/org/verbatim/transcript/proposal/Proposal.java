package org.verbatim.transcript.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.verbatim.refusal.Refused;

/**
 * What an interview could be made of. Every letter of the original is in one of its turns; what no
 * reader should see is in turns that are set aside.
 *
 * @param language the language it is in, as a two-letter code
 * @param guest who answers, as far as the text says so
 * @param interviewers the names of those who asked
 */
public record Proposal(
    String language, Guest guest, List<String> interviewers, List<ProposedTurn> turns) {

  private static final int LONGEST_NAME = 120;

  /** Copies the lists, so that nobody changes them afterwards. */
  public Proposal {
    interviewers = List.copyOf(interviewers);
    turns = List.copyOf(turns);
  }

  /** The places of the turns that somebody should look at, the least sure first. */
  public List<Integer> doubtful() {
    return IntStream.range(0, turns.size())
        .filter(place -> turns.get(place).isDoubtful())
        .boxed()
        .sorted((one, other) -> Double.compare(sureness(one), sureness(other)))
        .toList();
  }

  private double sureness(int place) {
    return turns.get(place).sureness();
  }

  /** The names under which somebody answers, each once, in their order; without those unnamed. */
  public List<String> answering() {
    return speakers(Role.ANSWER);
  }

  /** Everybody who says something, each once, in their order. */
  public List<String> speakers() {
    return Stream.concat(speakers(Role.QUESTION).stream(), answering().stream())
        .distinct()
        .toList();
  }

  private List<String> speakers(Role role) {
    return turns.stream()
        .filter(turn -> turn.role() == role && !turn.speaker().isEmpty())
        .map(ProposedTurn::speaker)
        .distinct()
        .toList();
  }

  /**
   * The same, with one thing put right.
   *
   * @throws Refused for a {@link ProposalRefusal}
   */
  public Proposal with(Edit edit) {
    ProposedTurn turn = turn(edit.turn());
    return switch (edit.kind()) {
      case FLIP -> replaced(edit.turn(), turn.as(turn.role().flipped()));
      case ROLE -> replaced(edit.turn(), turn.as(roleNamed(edit.words())));
      case SPLIT -> replaced(edit.turn(), Splitting.of(turn, edit.passage(), edit.at()));
      case MERGE -> merged(edit.turn());
      case SPEAKER -> replaced(edit.turn(), turn.by(named(edit.words())));
      case DROP -> replaced(edit.turn(), turn.as(Role.SET_ASIDE));
    };
  }

  private ProposedTurn turn(int place) {
    if (place < 0 || place >= turns.size()) {
      throw new Refused(ProposalRefusal.PLACE_GONE);
    }
    return turns.get(place);
  }

  private static String named(String name) {
    String typed = name.strip();
    return typed.length() > LONGEST_NAME ? typed.substring(0, LONGEST_NAME) : typed;
  }

  private static Role roleNamed(String name) {
    return Stream.of(Role.values())
        .filter(role -> role.name().equals(name))
        .findAny()
        .orElseThrow(() -> new Refused(ProposalRefusal.PLACE_GONE));
  }

  private Proposal merged(int place) {
    if (place == 0) {
      throw new Refused(ProposalRefusal.NOTHING_BEFORE);
    }
    List<ProposedTurn> changed = new ArrayList<>(turns);
    ProposedTurn second = changed.remove(place);
    changed.set(place - 1, turns.get(place - 1).followedBy(second));
    return new Proposal(language, guest, interviewers, changed);
  }

  private Proposal replaced(int place, ProposedTurn... by) {
    List<ProposedTurn> changed = new ArrayList<>(turns);
    changed.remove(place);
    changed.addAll(place, List.of(by));
    return new Proposal(language, guest, interviewers, changed);
  }
}
