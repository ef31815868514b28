package org.verbatim.whole;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.UUID;

/**
 * The text of an interview as the editor's page sends it, or as somebody sends it past that page:
 * every field that takes words holds the same ones.
 *
 * @param title what stands as title
 * @param words what stands in every other field
 * @param link where every link leads
 * @param sources what it refers to
 */
public record ManuscriptJson(String title, String words, String link, Sources sources) {

  /** The expert with their name, the picture, and the series and the theme, which may be empty. */
  public record Sources(String expert, String name, String picture, String series, String theme) {}

  /** A complete text with every kind of block. */
  public String write() {
    ObjectNode text = JsonNodeFactory.instance.objectNode();
    text.put("language", "fr").put("kicker", words).put("title", title).put("subtitle", words);
    text.put("standfirst", rich());
    if (!sources.series().isEmpty()) {
      text.putObject("series").put("series", sources.series()).put("number", 0);
    }
    ArrayNode themes = text.putArray("themes");
    if (!sources.theme().isEmpty()) {
      themes.add(sources.theme());
    }
    participation(text.putArray("participations").addObject());
    blocks(text.putArray("blocks"));
    return text.toString();
  }

  /** A string as JSON. */
  public static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }

  private void participation(ObjectNode one) {
    one.put("expert", sources.expert()).put("name", sources.name());
    one.put("title", words).put("organisation", words);
    one.putObject("portrait")
        .put("media", sources.picture())
        .put("credit", words)
        .put("alt", words);
  }

  private void blocks(ArrayNode blocks) {
    ObjectNode answer =
        block(blocks, "exchange").put("question", rich()).putArray("answers").addObject();
    answer.put("id", fresh()).put("speaker", "").put("text", rich());
    block(blocks, "prose").put("heading", words).put("text", rich());
    block(blocks, "image")
        .put("media", sources.picture())
        .put("caption", words)
        .put("credit", words)
        .put("alt", words);
    block(blocks, "pull-quote").put("text", words).put("answer", "").put("adapted", true);
    block(blocks, "quotation").put("text", rich()).put("source", words).put("link", link);
    block(blocks, "editor-note").put("date", "2026-01-31").put("text", rich());
    block(blocks, "aside").put("heading", words).put("text", rich());
    ObjectNode related = block(blocks, "related").put("heading", words);
    related.putArray("links").addObject().put("label", words).put("address", link);
  }

  /** Rich text is HTML: the words as such, and as somebody who types them. */
  private String rich() {
    String typed = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<p>" + words + "</p><p>" + typed + "</p><p><a href=\"" + link + "\">…</a></p>";
  }

  private static ObjectNode block(ArrayNode blocks, String kind) {
    return blocks.addObject().put("kind", kind).put("id", fresh());
  }

  private static String fresh() {
    return "b" + UUID.randomUUID().toString().substring(0, 8);
  }
}
