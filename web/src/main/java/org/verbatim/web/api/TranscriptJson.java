package org.verbatim.web.api;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.verbatim.transcript.Transcript;
import org.verbatim.transcript.proposal.Guest;
import org.verbatim.transcript.proposal.Passage;
import org.verbatim.transcript.proposal.Proposal;
import org.verbatim.transcript.proposal.ProposedTurn;

/** A proposal as its page draws it. */
record TranscriptJson(
    int version,
    boolean undoable,
    String language,
    Guest guest,
    List<String> answering,
    List<String> speakers,
    List<Integer> doubtful,
    List<Turn> turns) {

  private static final String BUNDLE = "org.verbatim.web.messages.transcript";

  /** One turn; how sure is in whole hundredths. */
  record Turn(
      String role,
      String speaker,
      int sureness,
      boolean doubtful,
      String timeCode,
      List<String> why,
      List<Words> passages) {

    private static Turn of(ProposedTurn turn, ResourceBundle words) {
      return new Turn(
          turn.role().name(),
          turn.speaker(),
          (int) Math.floor(turn.sureness() * 100),
          turn.isDoubtful(),
          turn.timeCode(),
          turn.why().stream().map(sign -> words.getString("sign." + sign)).toList(),
          turn.passages().stream().map(Words::of).toList());
    }
  }

  /** One passage. */
  record Words(String html, String words) {
    private static Words of(Passage passage) {
      return new Words(passage.text().html(), passage.words());
    }
  }

  static TranscriptJson of(Transcript transcript, Locale locale) {
    ResourceBundle words =
        ResourceBundle.getBundle(BUNDLE, locale, TranscriptJson.class.getClassLoader());
    Proposal now = transcript.history().now();
    return new TranscriptJson(
        transcript.version(),
        !transcript.history().edits().isEmpty(),
        now.language(),
        now.guest(),
        answering(now),
        now.speakers(),
        now.doubtful(),
        now.turns().stream().map(turn -> Turn.of(turn, words)).toList());
  }

  /** One who answers without a name is somebody, too. */
  private static List<String> answering(Proposal proposal) {
    List<String> named = proposal.answering();
    return named.isEmpty() ? List.of("") : named;
  }
}
