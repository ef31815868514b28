package org.verbatim.web.desk.media;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.verbatim.media.MediaPage;
import org.verbatim.media.Medium;

/** What the editor is told about pictures. */
final class MediumJson {

  private MediumJson() {}

  static ObjectNode of(MediaPage page) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode items = json.putArray("items");
    page.media().forEach(medium -> items.add(of(medium)));
    return json.put("total", page.total()).put("more", page.hasMore());
  }

  static ObjectNode of(Medium medium) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("hash", medium.hash())
        .put("name", medium.name())
        .put("width", medium.width())
        .put("height", medium.height())
        .put("caption", medium.caption())
        .put("credit", medium.credit())
        .put("alt", medium.alt());
  }
}
