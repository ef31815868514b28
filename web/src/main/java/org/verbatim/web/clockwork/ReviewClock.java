package org.verbatim.web.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.verbatim.notice.DueReviews;

/** Looks for reviews that are due the next day, or were due. */
@ApplicationScoped
public class ReviewClock extends WatchfulClock {

  @Inject private DueReviews due;

  @Override
  void look() {
    workOff(due::remindOfOne);
  }

  @Override
  String inVain() {
    return "Nobody could be reminded of a review now";
  }
}
