package org.verbatim.demonstration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.verbatim.expert.FrenchForm;
import org.verbatim.series.SeriesFormat;
import org.verbatim.series.SeriesSettings;
import org.verbatim.text.RichText;

/** All that the demonstration consists of, in the order in which it is brought in. */
record Programme(
    List<Picture> media,
    List<Person> experts,
    List<Row> series,
    List<Subject> themes,
    List<String> interviews) {

  /** A picture of the library. */
  record Picture(String file, String alt, String credit, String caption) {}

  /** An expert; the portrait is the name of a picture's file. */
  record Person(String slug, String name, RichText biography, String portrait, FrenchForm form) {}

  /** A series. */
  record Row(
      String slug,
      String title,
      RichText description,
      @JsonProperty("numbering") boolean numbered,
      SeriesFormat format,
      String language,
      List<String> questions) {

    SeriesSettings settings() {
      return new SeriesSettings(
          title, description, format, numbered, language, questions, false, 1);
    }
  }

  /** A theme. */
  record Subject(String slug, String name) {}
}
