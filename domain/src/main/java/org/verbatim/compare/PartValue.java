package org.verbatim.compare;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.verbatim.text.RichText;

/** What stands in a field. */
public sealed interface PartValue {

  /** Whether nothing stands there. */
  boolean isEmpty();

  /** What stands there in plain words; nothing for a picture. Ids are called by that name. */
  String words(UnaryOperator<String> nameOf);

  /** Words as they are typed. */
  record Plain(String words) implements PartValue {
    @Override
    public boolean isEmpty() {
      return words.isBlank();
    }

    @Override
    public String words(UnaryOperator<String> nameOf) {
      return words;
    }
  }

  /** Words with formats. */
  record Rich(RichText text) implements PartValue {
    @Override
    public boolean isEmpty() {
      return text.isBlank();
    }

    @Override
    public String words(UnaryOperator<String> nameOf) {
      return text.words();
    }
  }

  /** A picture, by the hash of its medium. */
  record Shown(String media) implements PartValue {
    @Override
    public boolean isEmpty() {
      return media.isEmpty();
    }

    @Override
    public String words(UnaryOperator<String> nameOf) {
      return "";
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

    @Override
    public String words(UnaryOperator<String> nameOf) {
      return ids.stream().map(nameOf).collect(Collectors.joining(", "));
    }
  }
}
