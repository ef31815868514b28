package org.verbatim.text;

import java.util.UUID;

/**
 * An expert in this interview, with the title and organisation that were true at the time.
 *
 * @param expert the id of the expert's profile
 * @param portrait the picture shown with this interview
 */
public record Participation(
    UUID expert, String name, String title, String organisation, Portrait portrait) {

  /** The same person with another portrait. */
  public Participation with(Portrait other) {
    return new Participation(expert, name, title, organisation, other);
  }
}
