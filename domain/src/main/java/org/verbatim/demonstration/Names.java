package org.verbatim.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.verbatim.text.InterviewText;
import org.verbatim.text.TextJson;

/** What the names in the files of the demonstration stand for, once it has been brought in. */
final class Names {

  private final Map<String, String> experts = new HashMap<>();
  private final Map<String, String> series = new HashMap<>();
  private final Map<String, String> themes = new HashMap<>();
  private final Map<String, String> pictures;

  /**
   * Begins with the pictures alone.
   *
   * @param pictures the hash of each by the name of its file
   */
  Names(Map<String, String> pictures) {
    this.pictures = Map.copyOf(pictures);
  }

  void expert(String name, UUID id) {
    experts.put(name, id.toString());
  }

  void series(String name, UUID id) {
    series.put(name, id.toString());
  }

  void theme(String name, UUID id) {
    themes.put(name, id.toString());
  }

  /** The hash of a picture; empty for none. */
  String picture(String file) {
    return file.isEmpty() ? "" : find(pictures, file);
  }

  /** The text with ids where names stood. */
  InterviewText resolve(ObjectNode named) {
    ObjectNode text = named.deepCopy();
    if (text.get("series") instanceof ObjectNode place) {
      replace(place, "series", series);
    }
    text.set("themes", resolved(text.withArray("themes")));
    for (JsonNode participation : text.withArray("participations")) {
      replace(participation, "expert", experts);
      replace(participation.path("portrait"), "media", pictures);
    }
    text.withArray("blocks").forEach(this::resolveBlock);
    return TextJson.read(text.toString());
  }

  private ArrayNode resolved(ArrayNode named) {
    ArrayNode ids = named.arrayNode();
    named.forEach(theme -> ids.add(find(themes, theme.asText())));
    return ids;
  }

  private void resolveBlock(JsonNode block) {
    replace(block, "media", pictures);
    block.path("answers").forEach(answer -> replace(answer, "speaker", experts));
  }

  private static void replace(JsonNode where, String field, Map<String, String> ids) {
    String name = where.path(field).asText();
    if (!name.isEmpty()) {
      ((ObjectNode) where).put(field, find(ids, name));
    }
  }

  private static String find(Map<String, String> ids, String name) {
    String id = ids.get(name);
    if (id == null) {
      throw new IllegalStateException("The demonstration speaks of " + name + ", which it lacks");
    }
    return id;
  }
}
