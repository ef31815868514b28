package org.verbatim.whole;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.nodes.Element;

/** A series and a theme of one name, which readers may know. */
public record Shelves(String series, String seriesSlug, String theme, String themeSlug) {

  /** Both under a name that nobody used before. */
  public static Shelves furnished(Newsroom people) {
    String name = "portes-" + UUID.randomUUID();
    return named(people, name, name);
  }

  /** Both under that name, which makes that address. */
  public static Shelves named(Newsroom people, String name, String slug) {
    return new Shelves(series(people.chief(), name), slug, theme(people, name), slug);
  }

  private static String series(Correspondent chief, String name) {
    Form form = chief.form("/desk/edit-series", "settings").with("settings:title", name);
    chief.send(form.with("settings:description", name).pressing("settings:save"));
    for (Element link : chief.get("/desk/series").page().select("a[href*=edit-series?id=]")) {
      if (link.text().contains(name)) {
        return link.attr("href").replaceAll(".*id=", "");
      }
    }
    throw new IllegalStateException("No series " + name);
  }

  /** A theme of that name. */
  public static void themed(Newsroom people, String name) {
    Form form = people.editor().form("/desk/themes", "add").with("add:name", name);
    people.editor().send(form.pressing("add:do"));
  }

  private static String theme(Newsroom people, String name) {
    themed(people, name);
    String named = URLEncoder.encode(name, StandardCharsets.UTF_8);
    for (Element line :
        people.editor().get("/desk/themes?q=" + named).page().select("form.shelf-line")) {
      if (line.select("[name=name]").val().equals(name)) {
        return line.select("[name=theme]").val();
      }
    }
    throw new IllegalStateException("No theme " + name);
  }
}
