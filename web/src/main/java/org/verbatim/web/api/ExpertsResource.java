package org.verbatim.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.verbatim.expert.Appearance;
import org.verbatim.expert.Appearances;
import org.verbatim.expert.Expert;
import org.verbatim.expert.ExpertDesk;
import org.verbatim.expert.ExpertProfile;
import org.verbatim.expert.Experts;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;
import org.verbatim.web.desk.CurrentActor;

/** Finds experts for an interview, and introduces those who are new. */
@RequestScoped
@Path("experts")
@Produces(MediaType.APPLICATION_JSON)
public class ExpertsResource {

  private static final int AT_ONCE = 20;
  private static final int LAST_PAGE = 10_000;

  @Inject private Experts experts;
  @Inject private Appearances appearances;
  @Inject private ExpertDesk desk;
  @Inject private CurrentActor actor;

  /** Those with these words in their name; all for no words. */
  @GET
  public Record find(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("0") int page) {
    int from = Math.min(Math.max(page, 0), LAST_PAGE) * AT_ONCE;
    List<Expert> found = experts.named(words.strip(), from, AT_ONCE + 1);
    return new Found(items(found.stream().limit(AT_ONCE).toList()), found.size() > AT_ONCE);
  }

  private List<Item> items(List<Expert> found) {
    Map<UUID, Appearance> last =
        appearances.lastKnown(found.stream().map(Expert::id).collect(Collectors.toSet()));
    return found.stream().map(expert -> Item.of(expert, last.get(expert.id()))).toList();
  }

  /** Introduces somebody by their name. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Record introduce(Introduction wanted) {
    ExpertProfile profile = new ExpertProfile(wanted.name(), RichText.EMPTY, Portrait.NONE);
    return Item.of(desk.introduce(profile, actor.get()), null);
  }

  /** Somebody new. */
  record Introduction(@Nullable String name) {

    Introduction {
      name = Objects.requireNonNullElse(name, "");
    }
  }

  /** Some of those who were found. */
  record Found(List<Item> items, boolean more) {}

  /** One expert, as a new participation begins: with the title that they bore last. */
  record Item(String id, String name, String title, String organisation, Portrait portrait) {

    static Item of(Expert expert, @Nullable Appearance last) {
      return new Item(
          expert.id().toString(),
          expert.name(),
          last == null ? "" : last.title(),
          last == null ? "" : last.organisation(),
          expert.profile().portrait());
    }
  }
}
