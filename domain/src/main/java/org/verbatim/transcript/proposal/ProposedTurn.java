package org.verbatim.transcript.proposal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody says until somebody else does, or another piece of the text.
 *
 * @param speaker who says it, as the original names them, or empty
 * @param sureness how sure the program is of the role, from 0 to 1
 * @param why the names of the signs that decided
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ProposedTurn(
    Role role, String speaker, double sureness, List<String> why, List<Passage> passages) {

  /** Below it, somebody should look. */
  public static final double DOUBT = 0.8;

  /** What an editor decided needs no second look. */
  public static final double SETTLED = 1;

  /**
   * Copies the lists, so that nobody changes them afterwards.
   *
   * @throws IllegalArgumentException if there is nothing in it
   */
  public ProposedTurn {
    why = List.copyOf(why);
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("A turn without words");
    }
  }

  /** Whether somebody should look at it. */
  public boolean isDoubtful() {
    return sureness < DOUBT;
  }

  /** When it begins, or empty. */
  public String timeCode() {
    return passages.get(0).timeCode();
  }

  ProposedTurn as(Role other) {
    String who = other == role ? speaker : "";
    return new ProposedTurn(other, who, SETTLED, List.of(), passages);
  }

  ProposedTurn by(String name) {
    Role said = role.isSpoken() ? role : Role.ANSWER;
    return new ProposedTurn(said, name, SETTLED, List.of(), passages);
  }

  ProposedTurn of(List<Passage> some) {
    return new ProposedTurn(role, speaker, SETTLED, why, some);
  }

  ProposedTurn followedBy(ProposedTurn next) {
    List<Passage> all = new ArrayList<>(passages);
    all.addAll(next.passages);
    return of(all);
  }
}
