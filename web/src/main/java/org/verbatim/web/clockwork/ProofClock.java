package org.verbatim.web.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.verbatim.proof.DueProofs;

/** Looks for experts to remind, and for those whose day has passed. */
@ApplicationScoped
public class ProofClock extends WatchfulClock {

  @Inject private DueProofs due;

  @Override
  void look() {
    workOff(due::remindNext);
    workOff(due::endNext);
  }

  @Override
  String inVain() {
    return "Experts could not be reminded now";
  }
}
