package org.verbatim.text;

import java.util.stream.Stream;

/**
 * Somebody else's words, with where they come from ("via …").
 *
 * @param source the name of the source
 * @param link the address of the source, or empty
 */
public record Quotation(BlockId id, RichText text, String source, String link) implements Block {

  /** Drops a link that is not a web address: a reader must be able to trust where it leads. */
  public Quotation {
    link = WebAddress.orNone(link);
  }

  @Override
  public Stream<String> passages() {
    return Stream.of(text.words(), source);
  }

  @Override
  public Quotation reworded(Rewording how) {
    return new Quotation(id, how.rich(text), how.plain(source), link);
  }
}
