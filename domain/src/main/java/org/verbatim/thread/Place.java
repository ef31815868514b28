package org.verbatim.thread;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Rewording;
import org.verbatim.text.Rewrite;
import org.verbatim.text.RichText;

/**
 * What a thread hangs on: an answer in its block, a block (of an exchange: its question), the
 * title, the standfirst, or the whole interview.
 *
 * @param block the permanent name of the block; empty for the whole
 * @param answer the permanent name of the answer; empty for the block itself
 */
public record Place(String block, String answer) {

  /** The whole interview. */
  public static final Place WHOLE = new Place("", "");

  /** The title; no block has such a name. */
  public static final Place TITLE = new Place("#title", "");

  /** The standfirst; no block has such a name. */
  public static final Place STANDFIRST = new Place("#standfirst", "");

  /** Whether it is the interview and nothing in particular. */
  public boolean isWhole() {
    return block.isEmpty() && answer.isEmpty();
  }

  /** Whether it is an answer. */
  public boolean isAnswer() {
    return !answer.isEmpty();
  }

  /** The words that stand there now; empty where there is no such place any more, or the whole. */
  Optional<String> passage(InterviewText text) {
    if (isAboveBlocks()) {
      return Optional.of(equals(TITLE) ? text.title() : text.standfirst().words());
    }
    return isAnswer()
        ? text.answers()
            .filter(one -> one.id().value().equals(answer))
            .map(one -> one.text().words())
            .findFirst()
        : blockIn(text).map(Place::words);
  }

  /** Whether its block is there. */
  boolean hasBlockIn(InterviewText text) {
    return isAboveBlocks() || blockIn(text).isPresent();
  }

  private boolean isAboveBlocks() {
    return equals(TITLE) || equals(STANDFIRST);
  }

  /** The text with words of this place rewritten; empty if they do not stand in one field. */
  Optional<InterviewText> with(InterviewText text, Rewrite rewrite) {
    FieldRewrite how = new FieldRewrite(rewrite);
    String title = equals(TITLE) ? how.plain(text.title()) : text.title();
    RichText standfirst = equals(STANDFIRST) ? how.rich(text.standfirst()) : text.standfirst();
    List<Block> blocks = text.blocks().stream().map(one -> reworded(one, how)).toList();
    return how.isDone() ? Optional.of(text.with(title, standfirst, blocks)) : Optional.empty();
  }

  private Block reworded(Block one, Rewording how) {
    if (isAnswer()) {
      return one instanceof Exchange exchange ? exchange.reworded(answer, how) : one;
    }
    return one.id().value().equals(block) ? one.reworded(how) : one;
  }

  /** The same place, with the block that the answer stands in now. */
  Optional<Place> asItStandsIn(InterviewText text) {
    if (isWhole() || isAboveBlocks()) {
      return Optional.of(this);
    }
    return isAnswer()
        ? text.blocks(Exchange.class)
            .filter(one -> one.answers().stream().anyMatch(this::isMeant))
            .map(one -> new Place(one.id().value(), answer))
            .findFirst()
        : blockIn(text).map(one -> this);
  }

  private boolean isMeant(Answer one) {
    return one.id().value().equals(answer);
  }

  private Optional<Block> blockIn(InterviewText text) {
    return text.blocks().stream().filter(one -> one.id().value().equals(block)).findFirst();
  }

  private static String words(Block block) {
    return block instanceof Exchange exchange
        ? exchange.question().words()
        : block.passages().filter(one -> !one.isBlank()).collect(Collectors.joining("\n"));
  }
}
