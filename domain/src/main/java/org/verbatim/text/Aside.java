package org.verbatim.text;

import java.util.stream.Stream;

/** A box beside the text (encadré): an event with its date, or the lives of the speakers. */
public record Aside(BlockId id, String heading, RichText text) implements Block {
  @Override
  public Stream<String> passages() {
    return Stream.of(heading, text.words());
  }

  @Override
  public Aside reworded(Rewording how) {
    return new Aside(id, how.plain(heading), how.rich(text));
  }
}
