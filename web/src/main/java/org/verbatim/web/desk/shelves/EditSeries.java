package org.verbatim.web.desk.shelves;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.verbatim.refusal.Reason;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesDesk;
import org.verbatim.series.SeriesFormat;
import org.verbatim.series.SeriesRefusal;
import org.verbatim.series.SeriesSettings;
import org.verbatim.series.SeriesShelf;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.web.desk.CurrentActor;

/** One series, or a new one: how it is run. Only the chief changes it; the others read. */
@Named
@RequestScoped
public class EditSeries extends ShelfPage<Series> {

  private static final String ALL = "/desk/series?faces-redirect=true";

  @Inject private SeriesShelf shelf;
  @Inject private SeriesDesk office;
  @Inject private CurrentActor actor;

  private SeriesForm form = new SeriesForm();

  @Override
  Optional<Series> find(UUID id) {
    return shelf.byId(id);
  }

  @Override
  void read(Series kept) {
    form = SeriesForm.of(kept.settings(), kept.version());
  }

  @Override
  void goOnWith(Series kept) {
    form.setVersion(kept.version());
  }

  @Override
  Reason changedSince() {
    return SeriesRefusal.SERIES_CHANGED_SINCE;
  }

  @Override
  Map<Reason, String> fields() {
    return Map.of(
        SeriesRefusal.SERIES_TITLE, "settings:title",
        SeriesRefusal.SERIES_APPROVALS, "settings:approvals");
  }

  /** Keeps the settings. */
  public String save() {
    return stored().map(this::settle).orElseGet(this::open);
  }

  private String settle(Series series) {
    return kept(
        () -> office.settle(series.id(), form.getVersion(), form.settings(), actor.get()),
        "series.settled",
        form.getTitle(),
        ALL);
  }

  private String open() {
    return kept(
        () -> office.open(form.settings(), actor.get()), "series.opened", form.getTitle(), ALL);
  }

  /** What is typed. */
  public SeriesForm getForm() {
    return form;
  }

  /** What is kept at this moment. */
  public @Nullable SeriesSettings getStored() {
    return stored().map(Series::settings).orElse(null);
  }

  /** The key of the name of the language that is kept. */
  public String getStoredLanguageKey() {
    return stored()
        .flatMap(series -> DeskLanguage.tagged(series.settings().language()))
        .orElse(DeskLanguage.FR)
        .key();
  }

  /** Its id; empty for a new one. */
  public String getId() {
    return stored().map(series -> series.id().toString()).orElse("");
  }

  /** What stands above the page. */
  public String getHeading() {
    return stored().map(Series::title).orElseGet(() -> headingOfNew("series.new"));
  }

  @Override
  public boolean isOpen() {
    return SeriesDesk.isOpenTo(actor.get());
  }

  /** The formats to choose from. */
  public List<SeriesFormat> getFormats() {
    return List.of(SeriesFormat.values());
  }

  /** The languages to choose from. */
  public List<DeskLanguage> getLanguages() {
    return List.of(DeskLanguage.values());
  }

  /** The numbers of approvals to choose from. */
  public List<Integer> getApprovals() {
    return IntStream.rangeClosed(1, SeriesSettings.MOST_APPROVALS).boxed().toList();
  }

  /** The longest title, in characters. */
  public int getLongestTitle() {
    return SeriesSettings.LONGEST_TITLE;
  }
}
