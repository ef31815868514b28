package org.verbatim.staff;

import java.util.ArrayList;
import java.util.List;

/** A chronicle that a test can look into. */
final class Remembered implements StaffChronicle {

  private final List<StaffChange> changes = new ArrayList<>();

  @Override
  public void note(StaffChange change) {
    changes.add(change);
  }

  List<StaffChange.Kind> kinds() {
    return changes.stream().map(StaffChange::kind).toList();
  }
}
