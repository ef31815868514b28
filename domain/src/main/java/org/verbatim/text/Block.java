package org.verbatim.text;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.stream.Stream;

/**
 * One piece of an interview's body. A block keeps its {@linkplain #id() id} for its whole life,
 * wherever it is moved: links of readers and the names of fields on the editor's page hold on to
 * it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Exchange.class, name = "exchange"),
  @JsonSubTypes.Type(value = Prose.class, name = "prose"),
  @JsonSubTypes.Type(value = Image.class, name = "image"),
  @JsonSubTypes.Type(value = PullQuote.class, name = "pull-quote"),
  @JsonSubTypes.Type(value = Quotation.class, name = "quotation"),
  @JsonSubTypes.Type(value = EditorNote.class, name = "editor-note"),
  @JsonSubTypes.Type(value = Aside.class, name = "aside"),
  @JsonSubTypes.Type(value = Related.class, name = "related")
})
public sealed interface Block
    permits Exchange, Prose, Image, PullQuote, Quotation, EditorNote, Aside, Related {

  /** The permanent name of this block, unique within its interview. */
  BlockId id();

  /** The words that readers see of it, without markup, in their order; some may be empty. */
  Stream<String> passages();

  /** The same block with its words reworded; answers, which have names of their own, are not. */
  Block reworded(Rewording how);
}
