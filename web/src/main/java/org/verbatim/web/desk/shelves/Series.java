package org.verbatim.web.desk.shelves;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.verbatim.series.SeriesDesk;
import org.verbatim.series.SeriesShelf;
import org.verbatim.web.desk.CurrentActor;

/** All series. */
@Named
@RequestScoped
public class Series {

  @Inject private SeriesShelf shelf;
  @Inject private CurrentActor actor;

  private List<SeriesRow> rows = List.of();

  @PostConstruct
  void load() {
    rows = shelf.all().stream().map(SeriesRow::of).toList();
  }

  /** All of them, by title. */
  public List<SeriesRow> getRows() {
    return rows;
  }

  /** Whether there is none. */
  public boolean isBare() {
    return rows.isEmpty();
  }

  /** Whether there is one. */
  public boolean isFilled() {
    return !rows.isEmpty();
  }

  /** Whether the person may open and settle series. */
  public boolean isOpen() {
    return SeriesDesk.isOpenTo(actor.get());
  }
}
