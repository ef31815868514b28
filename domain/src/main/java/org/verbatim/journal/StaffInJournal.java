package org.verbatim.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.verbatim.staff.StaffChange;
import org.verbatim.staff.StaffChronicle;

/** Enters what happens to the staff in the journal. */
@ApplicationScoped
@Transactional
class StaffInJournal implements StaffChronicle {

  private Journal journal;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected StaffInJournal() {}

  @Inject
  StaffInJournal(Journal journal) {
    this.journal = journal;
  }

  @Override
  public void note(StaffChange change) {
    Act act = Act.valueOf(change.kind().name());
    boolean refused = act == Act.SIGN_IN_REFUSED;
    journal.record(
        change.by(), change.at(), new Fact(act, change.account(), change.detail(), refused));
  }
}
