package org.verbatim.web.proof;

import java.util.List;
import java.util.Optional;
import org.verbatim.proof.Choice;
import org.verbatim.web.reading.Html;

/**
 * An answer.
 *
 * @param seen its fingerprint
 * @param own whether it is the expert's to judge
 * @param asked whether they are asked for it now
 * @param choice what they chose and did not send
 * @param typed the correction in hand, or the answer as it was typed
 * @param standing what was said of it before, in words
 * @param reply what the desk says to that
 * @param redline what changed since the expert spoke
 */
public record RoomAnswer(
    String id,
    int number,
    String speaker,
    Html words,
    String seen,
    boolean own,
    boolean asked,
    Optional<Choice> choice,
    Html typed,
    String reason,
    String standing,
    List<String> reply,
    Optional<Html> redline) {

  /** Whether the speaker is named. */
  public boolean named() {
    return !speaker.isEmpty();
  }

  /** Whether it is approved in hand. */
  public boolean approved() {
    return choice.filter(one -> one == Choice.APPROVE).isPresent();
  }

  /** Whether it is not. */
  public boolean unapproved() {
    return !approved();
  }

  /** Whether it is corrected in hand. */
  public boolean corrected() {
    return choice.filter(one -> one == Choice.CORRECT).isPresent();
  }

  /** Whether it is not. */
  public boolean uncorrected() {
    return !corrected();
  }

  /** Whether it is contested in hand. */
  public boolean contested() {
    return choice.filter(one -> one == Choice.CONTEST).isPresent();
  }

  /** Whether it is not. */
  public boolean uncontested() {
    return !contested();
  }

  /** Whether something was said of it before. */
  public boolean known() {
    return !standing.isEmpty();
  }

  /** Whether the desk said something to it. */
  public boolean replied() {
    return !reply.isEmpty();
  }

  /** Whether it changed since. */
  public boolean changed() {
    return redline.isPresent();
  }

  /** What changed. */
  public Html changes() {
    return redline.orElse(Html.NONE);
  }
}
