package org.verbatim.text;

import java.util.stream.Stream;

/**
 * A picture between the exchanges. Caption, credit and alternative text are three facts: what it
 * shows in this context, whose it is, and what someone who cannot see it should know.
 *
 * @param media the hash of the medium, or empty while none is chosen
 */
public record Image(BlockId id, String media, String caption, String credit, String alt)
    implements Block {
  @Override
  public Stream<String> passages() {
    return Stream.of(caption, credit);
  }

  @Override
  public Image reworded(Rewording how) {
    return new Image(id, media, how.plain(caption), how.plain(credit), alt);
  }
}
