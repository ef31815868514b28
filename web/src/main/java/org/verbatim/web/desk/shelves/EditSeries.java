package org.verbatim.web.desk.shelves;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.refusal.Refused;
import org.verbatim.series.SeriesDesk;
import org.verbatim.series.SeriesFormat;
import org.verbatim.series.SeriesRefusal;
import org.verbatim.series.SeriesSettings;
import org.verbatim.series.SeriesShelf;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/** One series, or a new one: how it is run. Only the chief changes it; the others read. */
@Named
@RequestScoped
public class EditSeries {

  private static final String ALL = "/desk/series?faces-redirect=true";

  @Inject private SeriesShelf shelf;
  @Inject private SeriesDesk office;
  @Inject private CurrentActor actor;
  @Inject private DeskVoice voice;
  @Inject private Asked asked;

  private org.verbatim.series.@Nullable Series stored;
  private SeriesForm form = new SeriesForm();
  private boolean conflict;

  @PostConstruct
  void load() {
    Optional<UUID> id = asked.id("id");
    stored = id.flatMap(shelf::byId).orElse(null);
    if (stored != null) {
      form = SeriesForm.of(stored.settings(), stored.version());
    }
  }

  /** Answers "not found" where the address names no series. */
  public void require() {
    if (stored == null && (!asked.words("id").isEmpty() || !isOpen())) {
      asked.notFound();
    }
  }

  /** Keeps the settings. */
  public String save() {
    try {
      if (stored == null) {
        office.open(form.settings(), actor.get());
        voice.say("library", "series.opened", form.getTitle());
      } else {
        office.settle(stored.id(), form.getVersion(), form.settings(), actor.get());
        voice.say("library", "series.settled", form.getTitle());
      }
      return ALL;
    } catch (Refused refused) {
      return refused(refused);
    }
  }

  private String refused(Refused refused) {
    if (refused.reason() == SeriesRefusal.SERIES_TITLE) {
      voice.refuse(refused, "settings:title");
      return "";
    }
    if (refused.reason() == SeriesRefusal.SERIES_CHANGED_SINCE && stored != null) {
      conflict = true;
      form.setVersion(stored.version());
    }
    voice.refuse(refused);
    return "";
  }

  /** What is typed. */
  public SeriesForm getForm() {
    return form;
  }

  /** What is kept at this moment. */
  public @Nullable SeriesSettings getStored() {
    return stored == null ? null : stored.settings();
  }

  /** The key of the name of the language that is kept. */
  public String getStoredLanguageKey() {
    return Optional.ofNullable(getStored())
        .flatMap(settings -> DeskLanguage.tagged(settings.language()))
        .orElse(DeskLanguage.FR)
        .key();
  }

  /** Its id; empty for a new one. */
  public String getId() {
    return stored == null ? "" : stored.id().toString();
  }

  /** What stands above the page. */
  public String getHeading() {
    return stored == null ? voice.text("library", "series.new") : stored.title();
  }

  /** Whether the person may settle it. */
  public boolean isOpen() {
    return SeriesDesk.isOpenTo(actor.get());
  }

  /** Whether what is kept is shown: to whoever only reads, or because it was changed meanwhile. */
  public boolean isStoredShown() {
    return stored != null && (conflict || !isOpen());
  }

  /** Whether somebody else changed it meanwhile. */
  public boolean isConflict() {
    return conflict;
  }

  /** The formats to choose from. */
  public List<SeriesFormat> getFormats() {
    return List.of(SeriesFormat.values());
  }

  /** The languages to choose from. */
  public List<DeskLanguage> getLanguages() {
    return List.of(DeskLanguage.values());
  }

  /** The longest title, in characters. */
  public int getLongestTitle() {
    return SeriesSettings.LONGEST_TITLE;
  }
}
