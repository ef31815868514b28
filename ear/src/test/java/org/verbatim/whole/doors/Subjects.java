package org.verbatim.whole.doors;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbatim.whole.Correspondent;
import org.verbatim.whole.ManuscriptJson;
import org.verbatim.whole.ManuscriptJson.Sources;
import org.verbatim.whole.Newsroom;
import org.verbatim.whole.Product;
import org.verbatim.whole.Reply;
import org.verbatim.whole.Shelves;

/** Writes one interview for each situation, over the same doors that people use. */
final class Subjects {

  private static final Pattern REVISION = Pattern.compile("revision=([0-9a-f-]{36})");
  private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+/site\\.css)\"");
  private static final Pattern ACCOUNT = Pattern.compile("edit-account\\?account=([0-9a-f-]{36})");

  private static final Set<Situation> DRAFTS = EnumSet.of(Situation.DRAFT, Situation.IN_TRASH);

  private final Newsroom people;
  private final Shelves shelves;
  private final Map<String, String> everywhere;

  private Subjects(Newsroom people) {
    this.people = people;
    this.shelves = Shelves.furnished(people);
    this.everywhere =
        Map.of(
            "series", shelves.seriesSlug(),
            "theme", shelves.themeSlug(),
            "seriesid", shelves.series(),
            "asset", first(ASSET, Product.running().get("/").body()),
            "account", first(ACCOUNT, people.admin().get("/desk/accounts").body()));
  }

  static Map<Situation, Subject> written(Newsroom people) {
    Subjects subjects = new Subjects(people);
    Map<Situation, Subject> all = new EnumMap<>(Situation.class);
    for (Situation situation : Situation.values()) {
      all.put(situation, subjects.in(situation));
    }
    return all;
  }

  private Subject in(Situation situation) {
    Written first = write(situation.name());
    String id = Newsroom.written(people.editor(), first.text());
    bring(id, situation);
    Subject subject =
        situation == Situation.EDITED_AGAIN
            ? rewritten(id, first)
            : new Subject(first.mark(), "", first.names(""));
    return subject.knowing(everywhere).knowing(named(id, subject.mark()));
  }

  private void bring(String id, Situation situation) {
    if (!DRAFTS.contains(situation)) {
      Newsroom.submitted(people.editor(), id);
    }
    switch (situation) {
      case DRAFT, IN_TRASH, IN_REVIEW -> {}
      case CHANGES_REQUESTED -> people.sendBack(id, "Encore un effort.");
      default -> people.approve(id);
    }
    switch (situation) {
      case SCHEDULED -> people.schedule(id);
      case WITHDRAWN -> {
        people.publish(id);
        people.withdraw(id, "Une erreur.");
      }
      case EDITED_AGAIN -> people.publish(id);
      case EMBARGOED -> {
        people.publish(id);
        people.embargo(id, "Remise du rapport.");
      }
      case IN_TRASH -> people.trash(id);
      default -> {}
    }
  }

  /** What readers see is the first text; the second one is nobody's but the desk's. */
  private Subject rewritten(String id, Written first) {
    Written second = write("rewritten");
    Newsroom.saved(people.editor(), id, 2, second.text().write());
    Newsroom.submitted(people.editor(), id);
    people.sendBack(id, "Encore un effort.");
    Map<String, String> names = new HashMap<>(first.names("edition."));
    names.putAll(second.names(""));
    return new Subject(second.mark(), first.mark(), names);
  }

  private Map<String, String> named(String id, String mark) {
    Map<String, String> names = new HashMap<>();
    names.put("interview", id);
    names.put("mark", mark);
    names.put("slug", people.path(id).replace("/interviews/", ""));
    Reply versions = people.editor().get("/desk/revisions?interview=" + id);
    Matcher revision = REVISION.matcher(versions.body());
    if (revision.find()) {
      names.put("revision", revision.group(1));
    }
    return names;
  }

  private Written write(String about) {
    String mark = "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "z";
    mark += about.toLowerCase(Locale.ROOT).replace("_", "") + "q";
    Correspondent editor = people.editor();
    String expert = Newsroom.introduced(editor, mark);
    String picture = Newsroom.uploaded(editor, mark);
    Sources sources = new Sources(expert, mark, picture, shelves.series(), shelves.theme());
    return new Written(
        mark,
        new ManuscriptJson(mark, mark, "https://example.org/" + mark, sources),
        Map.of("hash", picture, "expertid", expert, "expert", mark));
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("No " + pattern);
    }
    return matcher.group(1);
  }

  private record Written(String mark, ManuscriptJson text, Map<String, String> places) {

    Map<String, String> names(String prefix) {
      Map<String, String> names = new HashMap<>();
      places.forEach((name, value) -> names.put(prefix + name, value));
      return names;
    }
  }
}
