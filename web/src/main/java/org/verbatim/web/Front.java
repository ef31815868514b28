package org.verbatim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.verbatim.journal.Journal;

@Named
@RequestScoped
public class Front {
  @Inject private Journal journal;

  public int getCount() {
    return journal.about(new UUID(0, 1), 10).size();
  }
}
