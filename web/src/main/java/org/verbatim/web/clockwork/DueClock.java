package org.verbatim.web.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.verbatim.publication.DuePublications;
import org.verbatim.transcript.AbandonedProposals;

/** Looks for publications that are due, and for proposals that nobody went on with. */
@ApplicationScoped
public class DueClock extends WatchfulClock {

  @Inject private DuePublications due;
  @Inject private AbandonedProposals abandoned;

  @Override
  void look() {
    workOff(due::workOffOne);
    workOff(abandoned::endNext);
  }

  @Override
  String inVain() {
    return "What is due could not be done now";
  }
}
