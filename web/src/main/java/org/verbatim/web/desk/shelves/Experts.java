package org.verbatim.web.desk.shelves;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.verbatim.expert.ExpertDesk;
import org.verbatim.web.desk.CurrentActor;

/** All experts, some at a time, and the search among their names. */
@Named
@RequestScoped
public class Experts extends ShelfSearch<ExpertRow> {

  @Inject private org.verbatim.expert.Experts experts;
  @Inject private CurrentActor actor;

  @Override
  long count(String words) {
    return experts.count(words);
  }

  @Override
  List<ExpertRow> named(String words, int from, int atMost) {
    return experts.named(words, from, atMost).stream().map(ExpertRow::of).toList();
  }

  @Override
  String path() {
    return "/desk/experts";
  }

  /** Whether the person may introduce and describe experts. */
  public boolean isOpen() {
    return ExpertDesk.isOpenTo(actor.get());
  }
}
