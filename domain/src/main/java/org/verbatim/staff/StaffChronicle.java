package org.verbatim.staff;

/**
 * Where the staff's changes are written down. A port, because whoever keeps the journal knows the
 * staff, and the two must not know each other.
 */
public interface StaffChronicle {

  /** Writes the change down, in the transaction that is under way or in one of its own. */
  void note(StaffChange change);
}
