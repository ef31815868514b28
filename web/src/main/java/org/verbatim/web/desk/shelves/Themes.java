package org.verbatim.web.desk.shelves;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.verbatim.refusal.Refused;
import org.verbatim.theme.Theme;
import org.verbatim.theme.ThemeDesk;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/**
 * All themes, each renamed in its place, and the form that names another one. Each line sends the
 * theme's id along: its place in the table may be another by the time that it is pressed.
 */
@Named
@RequestScoped
public class Themes {

  private static final String AGAIN = "/desk/themes?faces-redirect=true";

  @Inject private org.verbatim.theme.Themes themes;
  @Inject private ThemeDesk office;
  @Inject private CurrentActor actor;
  @Inject private DeskVoice voice;
  @Inject private Asked asked;

  /** One and the same list: the table on the page keeps the first that it was given. */
  private final List<ThemeRow> rows = new ArrayList<>();

  private String name = "";

  @PostConstruct
  void load() {
    rows.clear();
    themes.all().stream().map(ThemeRow::of).forEach(rows::add);
  }

  /** Names a new theme. */
  public String add() {
    try {
      office.name(name, actor.get());
      voice.say("library", "theme.named", name.strip());
      return AGAIN;
    } catch (Refused refused) {
      voice.refuse(refused, "add:name");
      return "";
    }
  }

  /** Calls the theme of the line that was pressed otherwise. */
  public String rename() {
    String words = asked.words("name");
    UUID id = asked.id("theme").orElse(new UUID(0, 0));
    try {
      office.rename(id, asked.number("version").orElse(-1), words, actor.get());
      voice.say("library", "theme.renamed", words);
      return AGAIN;
    } catch (Refused refused) {
      voice.refuse(refused);
      load();
      rows.replaceAll(row -> row.id().equals(id) ? row.refusing(words) : row);
      return "";
    }
  }

  /** All of them, by name. */
  public List<ThemeRow> getRows() {
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

  /** Whether the person may name themes. */
  public boolean isOpen() {
    return ThemeDesk.isOpenTo(actor.get());
  }

  /** Whether the person may only read. */
  public boolean isReadOnly() {
    return !isOpen();
  }

  /** The longest name, in characters. */
  public int getLongestName() {
    return Theme.LONGEST_NAME;
  }

  /** What is typed as the name of a new theme. */
  public String getName() {
    return name;
  }

  /** Takes what is typed as name. */
  public void setName(String name) {
    this.name = name;
  }
}
