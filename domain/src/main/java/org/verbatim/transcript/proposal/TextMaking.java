package org.verbatim.transcript.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbatim.refusal.Refused;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.EditorNote;
import org.verbatim.text.Exchange;
import org.verbatim.text.Image;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Prose;
import org.verbatim.text.RichText;

/**
 * Makes the text of an interview of a proposal: each question with the answers to it, and what
 * stands between them.
 */
public final class TextMaking {

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?is)^(.*?)[\\s(\\[–—-]*((?:photos?|images?|crédits?|credits?|©|illustration)\\b?[^()\\[\\]]*)[)\\]]?\\s*$");

  private final Map<String, String> experts;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private RichText question = RichText.EMPTY;
  private RichText standfirst = RichText.EMPTY;
  private String title = "";
  private boolean open;

  private TextMaking(Map<String, String> experts) {
    this.experts = experts;
  }

  /**
   * Makes it.
   *
   * @param experts the ids of the experts by the name under which they answer in the proposal
   * @throws Refused if nobody says anything in it
   */
  public static MadeText of(
      Proposal proposal, Map<String, String> experts, List<Participation> participations) {
    if (proposal.turns().stream().noneMatch(turn -> turn.role().isSpoken())) {
      throw new Refused(ProposalRefusal.NOTHING_SAID);
    }
    TextMaking making = new TextMaking(experts);
    proposal.turns().forEach(making::take);
    making.close();
    InterviewText text =
        new InterviewText(
            proposal.language(),
            "",
            making.title,
            "",
            making.standfirst,
            null,
            List.of(),
            participations,
            proposal.interviewers(),
            making.blocks);
    return new MadeText(text, making.ties);
  }

  private void take(ProposedTurn turn) {
    switch (turn.role()) {
      case QUESTION -> ask(turn);
      case ANSWER -> answer(turn);
      case TITLE -> title = title.isEmpty() ? line(turn) : title + " " + line(turn);
      case STANDFIRST -> standfirst = joined(standfirst, Joined.text(turn));
      case HEADING -> put(new Prose(BlockId.fresh(), line(turn), RichText.EMPTY));
      case PROSE -> put(new Prose(BlockId.fresh(), "", Joined.text(turn)));
      case NOTE -> put(new EditorNote(BlockId.fresh(), "", Joined.text(turn)));
      case CAPTION -> put(image(line(turn)));
      case SET_ASIDE -> {}
    }
  }

  private void ask(ProposedTurn turn) {
    if (!answers.isEmpty()) {
      close();
    }
    question = joined(question, Joined.text(turn));
    open = true;
  }

  private void answer(ProposedTurn turn) {
    String speaker = experts.getOrDefault(turn.speaker(), "");
    RichText said = Joined.text(turn);
    open = true;
    Answer last = answers.isEmpty() ? null : answers.get(answers.size() - 1);
    if (last != null && last.speaker().equals(speaker)) {
      answers.set(answers.size() - 1, new Answer(last.id(), speaker, joined(last.text(), said)));
      Tie tie = ties.remove(ties.size() - 1);
      ties.add(
          new Tie(tie.answer(), tie.begin(), end(turn), tie.timeCode(), joined(tie.said(), said)));
      return;
    }
    BlockId id = BlockId.fresh();
    answers.add(new Answer(id, speaker, said));
    int begin = turn.passages().get(0).begin();
    ties.add(new Tie(id.value(), begin, end(turn), turn.timeCode(), said));
  }

  private static int end(ProposedTurn turn) {
    return turn.passages().get(turn.passages().size() - 1).end();
  }

  private void put(Block block) {
    close();
    blocks.add(block);
  }

  private void close() {
    if (open) {
      if (answers.isEmpty()) {
        answers.add(new Answer(BlockId.fresh(), "", RichText.EMPTY));
      }
      blocks.add(new Exchange(BlockId.fresh(), question, answers));
    }
    answers.clear();
    question = RichText.EMPTY;
    open = false;
  }

  private static RichText joined(RichText one, RichText other) {
    return new RichText(one.html() + other.html());
  }

  private static String line(ProposedTurn turn) {
    return Joined.text(turn).words().replace('\n', ' ').strip();
  }

  /** A caption says whose the picture is at its end, behind a dash or in brackets. */
  private static Image image(String words) {
    Matcher credit = CREDIT.matcher(words);
    return credit.matches()
        ? new Image(BlockId.fresh(), "", credit.group(1).strip(), credit.group(2).strip(), "")
        : new Image(BlockId.fresh(), "", words, "", "");
  }
}
