package org.verbatim.readers;

import java.time.Instant;

/** What a reader gets who asks for an interview by its address. */
public sealed interface Reading {

  /** The interview as it stands online. */
  record Found(PublishedInterview interview) implements Reading {}

  /**
   * It has a new address.
   *
   * @param slug where it is now
   */
  record Moved(String slug) implements Reading {}

  /**
   * It was online and is no more.
   *
   * @param language the language that it was in
   * @param notice what readers are told, in plain words; may be empty
   */
  record Withdrawn(String language, Instant at, String notice) implements Reading {}

  /** Nothing that readers may know of. */
  record Missing() implements Reading {}
}
