package org.verbatim.web.reading;

/**
 * Somewhere to go.
 *
 * @param label what is written, already typeset
 * @param address the path or address, or empty where there is nowhere to go
 */
public record Link(String label, String address) {

  /** Whether there is somewhere to go. */
  public boolean leads() {
    return !address.isEmpty();
  }

  /** Whether there are words and nothing behind them. */
  public boolean plain() {
    return address.isEmpty();
  }
}
