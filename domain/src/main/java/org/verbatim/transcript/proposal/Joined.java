package org.verbatim.transcript.proposal;

import org.verbatim.text.RichText;

/** The passages of a turn as one text. */
final class Joined {

  private static final String CLOSE = "</p>";
  private static final String OPEN = "<p>";

  private Joined() {}

  /** One breath is one paragraph. */
  static RichText text(ProposedTurn turn) {
    StringBuilder html = new StringBuilder();
    for (Passage passage : turn.passages()) {
      String more = passage.text().html();
      boolean joins =
          passage.runsOn()
              && html.indexOf(CLOSE, Math.max(0, html.length() - CLOSE.length())) >= 0
              && more.startsWith(OPEN);
      if (joins) {
        html.setLength(html.length() - CLOSE.length());
        html.append(' ').append(more, OPEN.length(), more.length());
      } else {
        html.append(more);
      }
    }
    return new RichText(html.toString());
  }
}
