package org.verbatim.web.desk.interview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.Drafting;
import org.verbatim.interview.Interview;
import org.verbatim.refusal.Refused;
import org.verbatim.series.Right;
import org.verbatim.series.SeriesShelf;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskLocale;
import org.verbatim.web.desk.DeskVoice;
import org.verbatim.web.desk.UuidText;

/** Where an interview begins: alone in a language, or as the next of a series. */
@Named
@RequestScoped
public class NewInterview {

  private static final List<String> LANGUAGES = List.of("fr", "en");

  @Inject private Drafting drafting;
  @Inject private SeriesShelf shelf;
  @Inject private CurrentActor actor;
  @Inject private DeskLocale locale;
  @Inject private DeskVoice voice;
  @Inject private Onward onward;

  private String series = "";
  private String language = "fr";
  private List<Choice> allSeries = List.of();

  @PostConstruct
  void load() {
    language = locale.getTag();
    allSeries =
        shelf.all().stream()
            .filter(one -> Right.EDIT.isHeldBy(actor.get(), Optional.of(one)))
            .map(one -> new Choice(one.id().toString(), one.title()))
            .toList();
  }

  /** Begins it, and opens it in the editor. */
  public void begin() {
    try {
      onward.to("/desk/edit-interview?id=" + begun().id());
    } catch (Refused refused) {
      voice.refuseThere(refused);
      onward.to("/desk");
    }
  }

  private Interview begun() {
    Optional<UUID> chosen = UuidText.parse(series);
    return chosen.isPresent()
        ? drafting.beginIn(chosen.get(), actor.get())
        : drafting.begin(LANGUAGES.contains(language) ? language : "fr", actor.get());
  }

  /** The series to choose from: those in which the person writes. */
  public List<Choice> getAllSeries() {
    return allSeries;
  }

  /** The languages to choose from. */
  public List<Choice> getLanguages() {
    return LANGUAGES.stream()
        .map(tag -> new Choice(tag, voice.text("desk", "language." + tag)))
        .toList();
  }

  /** The id of the series chosen; empty for none. */
  public String getSeries() {
    return series;
  }

  /** Takes the series chosen. */
  public void setSeries(String series) {
    this.series = series;
  }

  /** The language chosen. */
  public String getLanguage() {
    return language;
  }

  /** Takes the language chosen. */
  public void setLanguage(String language) {
    this.language = language;
  }
}
