package org.verbatim.web.desk.shelves;

import java.text.MessageFormat;
import java.util.UUID;
import org.verbatim.theme.Theme;

/**
 * A theme as a line of the table.
 *
 * @param typed what stands in its field: its name, or what was typed and refused
 * @param refused whether what was typed was refused
 */
public record ThemeRow(
    UUID id, int version, String name, String slug, String typed, boolean refused) {

  static ThemeRow of(Theme theme) {
    return new ThemeRow(
        theme.id(), theme.version(), theme.name(), theme.slug().value(), theme.name(), false);
  }

  ThemeRow refusing(String words) {
    return new ThemeRow(id, version, name, slug, words, true);
  }

  /** What the field is called where its line is not heard: "New name of Climate". */
  public String label(String pattern) {
    return MessageFormat.format(pattern, name);
  }
}
