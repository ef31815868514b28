package org.verbatim.readers;

import java.util.List;

/**
 * An expert's page: who they are, what they were called through the years, what they said here.
 *
 * @param positions their titles, the newest first
 */
public record ExpertProfile(
    ExpertOnShow expert, List<Position> positions, List<Headline> interviews) {

  /** Copies what could be changed. */
  public ExpertProfile {
    positions = List.copyOf(positions);
    interviews = List.copyOf(interviews);
  }
}
