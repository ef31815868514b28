package org.verbatim.compare;

import java.util.List;
import org.verbatim.text.RichText;

/** What stands in a field. */
public sealed interface PartValue {

  /** Whether nothing stands there. */
  boolean isEmpty();

  /** Words as they are typed. */
  record Plain(String words) implements PartValue {
    @Override
    public boolean isEmpty() {
      return words.isBlank();
    }
  }

  /** Words with formats. */
  record Rich(RichText text) implements PartValue {
    @Override
    public boolean isEmpty() {
      return text.isBlank();
    }
  }

  /** A picture, by the hash of its medium. */
  record Shown(String media) implements PartValue {
    @Override
    public boolean isEmpty() {
      return media.isEmpty();
    }
  }

  /** Things that have names elsewhere, such as a series, themes or an expert: their ids. */
  record Named(List<String> ids) implements PartValue {

    /** Copies the list, so that nobody changes it afterwards. */
    public Named {
      ids = List.copyOf(ids);
    }

    @Override
    public boolean isEmpty() {
      return ids.isEmpty();
    }
  }
}
