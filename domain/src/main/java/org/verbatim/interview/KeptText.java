package org.verbatim.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.verbatim.text.InterviewText;
import org.verbatim.text.TextJson;

/** A text as its JSON in one column. It is opened only when somebody reads it. */
@Embeddable
public class KeptText {

  @Column(name = "text", nullable = false)
  private String json;

  @Transient private @Nullable InterviewText opened;

  /** For the persistence provider. */
  protected KeptText() {}

  /** Keeps a text. */
  public KeptText(InterviewText text) {
    this.json = TextJson.write(text);
    this.opened = text;
  }

  /** Whether it is that very text, to the letter; it is not opened for that. */
  boolean isWrittenAs(InterviewText text) {
    return json.equals(TextJson.write(text));
  }

  /** The text. */
  public InterviewText open() {
    InterviewText text = opened;
    if (text == null) {
      text = TextJson.read(json);
      opened = text;
    }
    return text;
  }
}
