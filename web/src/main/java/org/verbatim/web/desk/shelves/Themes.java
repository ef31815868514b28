package org.verbatim.web.desk.shelves;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.verbatim.refusal.Refused;
import org.verbatim.theme.Theme;
import org.verbatim.theme.ThemeDesk;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/**
 * All themes, some at a time, each renamed in its place, and the form that names another one. Each
 * line sends the theme's id along: its place in the table may be another by the time that it is
 * pressed.
 */
@Named
@RequestScoped
public class Themes extends ShelfSearch<ThemeRow> {

  private static final String AGAIN = "/desk/themes?faces-redirect=true";

  @Inject private org.verbatim.theme.Themes themes;
  @Inject private ThemeDesk office;
  @Inject private CurrentActor actor;
  @Inject private DeskVoice voice;
  @Inject private Asked asked;

  private String name = "";

  @Override
  long count(String words) {
    return themes.count(words);
  }

  @Override
  List<ThemeRow> named(String words, int from, int atMost) {
    return themes.named(words, from, atMost).stream().map(ThemeRow::of).toList();
  }

  @Override
  String path() {
    return "/desk/themes";
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
      return AGAIN + "&page=" + getPage();
    } catch (Refused refused) {
      voice.refuse(refused);
      load();
      getRows().replaceAll(row -> row.id().equals(id) ? row.refusing(words) : row);
      return "";
    }
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
