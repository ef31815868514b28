package org.verbatim.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.theme.Theme;
import org.verbatim.theme.Themes;
import org.verbatim.web.desk.UuidText;

/** Finds themes for an interview, some at a time, and says what those of a text are called. */
@RequestScoped
@Path("themes")
@Produces(MediaType.APPLICATION_JSON)
public class ThemesResource {

  private static final int AT_ONCE = 20;
  private static final int LAST_PAGE = 10_000;

  @Inject private Themes themes;

  /** Those with these words in their name; all for no words. */
  @GET
  public Record find(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("0") int page) {
    int from = Math.min(Math.max(page, 0), LAST_PAGE) * AT_ONCE;
    List<Theme> found = themes.named(words.strip(), from, AT_ONCE + 1);
    List<Item> items =
        found.stream()
            .limit(AT_ONCE)
            .map(one -> new Item(one.id().toString(), one.name()))
            .toList();
    return new Found(items, found.size() > AT_ONCE);
  }

  /** What themes of a text are called that somebody else chose, or that a device kept. */
  @GET
  @Path("names")
  public Record names(@QueryParam("id") List<String> ids) {
    List<UUID> asked =
        ids.stream().limit(AT_ONCE).map(UuidText::parse).flatMap(Optional::stream).toList();
    return new Found(of(asked, themes), false);
  }

  /** These themes with their names, in their order, each that there is. */
  public static List<Item> of(Collection<UUID> ids, Themes themes) {
    Map<UUID, String> names = themes.namesOf(new LinkedHashSet<>(ids));
    return ids.stream()
        .filter(names::containsKey)
        .map(id -> new Item(id.toString(), names.get(id)))
        .toList();
  }

  /** Some of those that were found. */
  record Found(List<Item> items, boolean more) {}

  /** One theme. */
  public record Item(String id, String label) {}
}
