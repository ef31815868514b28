package org.verbatim.web.desk.shelves;

import java.util.List;
import org.verbatim.series.SeriesFormat;
import org.verbatim.series.SeriesSettings;
import org.verbatim.text.RichText;

/** The settings of a series while they are typed. */
public class SeriesForm {

  private int version;
  private String title = "";
  private String description = "";
  private SeriesFormat format = SeriesFormat.CONVERSATION;
  private boolean numbered;
  private String language = "fr";
  private String questions = "";
  private boolean openThreadsStopPublication;
  private int requiredApprovals = 1;

  static SeriesForm of(SeriesSettings settings, int version) {
    SeriesForm form = new SeriesForm();
    form.version = version;
    form.title = settings.title();
    form.description = settings.description().html();
    form.format = settings.format();
    form.numbered = settings.numbered();
    form.language = settings.language();
    form.questions = String.join("\n", settings.questions());
    form.openThreadsStopPublication = settings.openThreadsStopPublication();
    form.requiredApprovals = settings.requiredApprovals();
    return form;
  }

  SeriesSettings settings() {
    List<String> asked = questions.lines().toList();
    return new SeriesSettings(
        title,
        new RichText(description),
        format,
        numbered,
        language,
        asked,
        openThreadsStopPublication,
        requiredApprovals);
  }

  /** The version that the form was read at. */
  public int getVersion() {
    return version;
  }

  /** Takes the version. */
  public void setVersion(int version) {
    this.version = version;
  }

  /** The title. */
  public String getTitle() {
    return title;
  }

  /** Takes the title. */
  public void setTitle(String title) {
    this.title = title;
  }

  /** The description, as HTML. */
  public String getDescription() {
    return description;
  }

  /** Takes the description, as HTML. */
  public void setDescription(String description) {
    this.description = description;
  }

  /** What it is made like. */
  public SeriesFormat getFormat() {
    return format;
  }

  /** Takes what it is made like. */
  public void setFormat(SeriesFormat format) {
    this.format = format;
  }

  /** Whether its interviews carry a number. */
  public boolean isNumbered() {
    return numbered;
  }

  /** Takes whether its interviews carry a number. */
  public void setNumbered(boolean numbered) {
    this.numbered = numbered;
  }

  /** The language that its interviews begin in. */
  public String getLanguage() {
    return language;
  }

  /** Takes the language that its interviews begin in. */
  public void setLanguage(String language) {
    this.language = language;
  }

  /** How many people must find an interview good. */
  public int getRequiredApprovals() {
    return requiredApprovals;
  }

  /** Takes how many people must find an interview good. */
  public void setRequiredApprovals(int requiredApprovals) {
    this.requiredApprovals = requiredApprovals;
  }

  /** Whether nothing of it is published while threads are open. */
  public boolean isOpenThreadsStopPublication() {
    return openThreadsStopPublication;
  }

  /** Takes whether nothing of it is published while threads are open. */
  public void setOpenThreadsStopPublication(boolean openThreadsStopPublication) {
    this.openThreadsStopPublication = openThreadsStopPublication;
  }

  /** What a new interview starts with, a question a line. */
  public String getQuestions() {
    return questions;
  }

  /** Takes the questions. */
  public void setQuestions(String questions) {
    this.questions = questions;
  }
}
