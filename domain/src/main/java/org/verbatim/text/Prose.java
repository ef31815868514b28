package org.verbatim.text;

import java.util.stream.Stream;

/** Running text of the editor's own, under a sub-heading (intertitre) that may be empty. */
public record Prose(BlockId id, String heading, RichText text) implements Block {
  @Override
  public Stream<String> passages() {
    return Stream.of(heading, text.words());
  }

  @Override
  public Prose reworded(Rewording how) {
    return new Prose(id, how.plain(heading), how.rich(text));
  }
}
