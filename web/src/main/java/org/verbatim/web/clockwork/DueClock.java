package org.verbatim.web.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.verbatim.publication.DuePublications;

/** Looks for publications that are due. */
@ApplicationScoped
public class DueClock extends WatchfulClock {

  @Inject private DuePublications due;

  @Override
  void look() {
    workOff(due::workOffOne);
  }

  @Override
  String inVain() {
    return "What is due could not be published now";
  }
}
