package org.verbatim.transcript.proposal;

/** Who answers, as far as the text says so; what it does not say is empty. */
public record Guest(String name, String title, String organisation) {

  /** The text does not say. */
  public static final Guest UNKNOWN = new Guest("", "", "");
}
