package org.verbatim.thread;

import org.verbatim.text.Rewording;
import org.verbatim.text.Rewrite;
import org.verbatim.text.RichText;

/**
 * Rewrites the one field of a place that holds the passage. The fields of a place are read as one
 * text, a line each; those without words are left out.
 */
final class FieldRewrite implements Rewording {

  private final Rewrite rewrite;
  private int beginning;
  private boolean done;

  FieldRewrite(Rewrite rewrite) {
    this.rewrite = rewrite;
  }

  @Override
  public String plain(String words) {
    int begins = beginning;
    return isIn(words) ? rewrite.from(begins).in(words) : words;
  }

  @Override
  public RichText rich(RichText text) {
    int begins = beginning;
    return isIn(text.words()) ? text.with(rewrite.from(begins)) : text;
  }

  private boolean isIn(String words) {
    if (words.isBlank()) {
      return false;
    }
    int end = beginning + words.length();
    boolean holds = rewrite.start() >= beginning && rewrite.end() <= end;
    done |= holds;
    beginning = end + 1;
    return holds;
  }

  /** Whether one field held all of it. */
  boolean isDone() {
    return done;
  }
}
