package org.verbatim.transcript.proposal;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.refusal.Refused;
import org.verbatim.text.Letters;
import org.verbatim.text.Rewrite;
import org.verbatim.text.RichText;

/** Makes two turns of one; who speaks changes where it is split. */
final class Splitting {

  private Splitting() {}

  static ProposedTurn[] of(ProposedTurn turn, int place, int at) {
    if (place < 0 || place >= turn.passages().size()) {
      throw new Refused(ProposalRefusal.PLACE_GONE);
    }
    List<Passage> before = new ArrayList<>(turn.passages().subList(0, place));
    List<Passage> after = new ArrayList<>(turn.passages().subList(place, turn.passages().size()));
    if (at > 0) {
      Passage whole = after.remove(0);
      before.add(head(whole, at));
      after.add(0, tail(whole, at));
    }
    if (before.isEmpty()) {
      throw new Refused(ProposalRefusal.NOTHING_BEFORE);
    }
    ProposedTurn second = turn.of(after);
    return new ProposedTurn[] {turn.of(before), second.as(turn.role().flipped())};
  }

  private static Passage head(Passage whole, int at) {
    String words = whole.words();
    refuseOutside(words, at);
    RichText text = whole.text().with(new Rewrite(at, words.length(), ""));
    int end = whole.end() - (words.length() - at);
    return new Passage(whole.begin(), end, text, whole.label(), whole.timeCode(), whole.runsOn());
  }

  private static Passage tail(Passage whole, int at) {
    RichText text = whole.text().with(new Rewrite(0, at, ""));
    int begin = whole.end() - (whole.words().length() - at);
    return new Passage(begin, whole.end(), text, "", whole.timeCode(), false);
  }

  private static void refuseOutside(String words, int at) {
    boolean inside = at < words.length();
    boolean seen =
        inside
            && !Letters.areUnseen(words.substring(0, at))
            && !Letters.areUnseen(words.substring(at));
    if (!seen) {
      throw new Refused(ProposalRefusal.PLACE_GONE);
    }
  }
}
