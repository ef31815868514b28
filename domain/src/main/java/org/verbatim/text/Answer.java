package org.verbatim.text;

/**
 * What one speaker said, under a permanent name that readers link to and pull quotes refer to.
 *
 * @param speaker the id of the participating expert, or empty where only one person answers
 */
public record Answer(BlockId id, String speaker, RichText text) {

  Answer reworded(Rewording how) {
    return new Answer(id, speaker, how.rich(text));
  }
}
