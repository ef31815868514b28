package org.verbatim.text;

import java.util.stream.Stream;

/**
 * Words set large (exergue): an exact span of an answer, or marked as adapted.
 *
 * @param answer the id of the answer it is taken from, or empty
 * @param adapted whether the words were shortened or changed, which readers are told
 */
public record PullQuote(BlockId id, String text, String answer, boolean adapted) implements Block {
  @Override
  public Stream<String> passages() {
    return Stream.of(text);
  }

  @Override
  public PullQuote reworded(Rewording how) {
    return new PullQuote(id, how.plain(text), answer, adapted);
  }
}
