package org.verbatim.web.desk.journal;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.verbatim.journal.Act;
import org.verbatim.journal.JournalArchive;
import org.verbatim.journal.JournalSearch;
import org.verbatim.journal.Topic;
import org.verbatim.web.desk.SaidInAddress;
import org.verbatim.web.desk.UuidText;

/** What the address of the journal says: its filters, and from which row it goes on. */
record JournalAddress(SaidInAddress said) {

  static final String PATH = "/desk/whole-journal";
  private static final List<String> FILTERS =
      List.of("who", "topic", "act", "refused", "subject", "from", "until");
  private static final List<String> NAMES =
      Stream.concat(FILTERS.stream(), Stream.of("before")).toList();

  static JournalAddress of(Function<String, @Nullable String> parameters) {
    return new JournalAddress(SaidInAddress.of(NAMES, parameters));
  }

  boolean isFiltered() {
    return said.anyOf(FILTERS);
  }

  /** The number of the row that the page goes on from. */
  long before() {
    String number = said.of("before");
    return number.matches("[1-9]\\d{0,17}") ? Long.parseLong(number) : JournalArchive.NEWEST;
  }

  JournalSearch search() {
    return new JournalSearch(
        UuidText.parse(said.of("who")),
        acts(),
        UuidText.parse(said.of("subject")),
        said.of("refused").equals("on"),
        said.beginning("from"),
        said.end("until"));
  }

  private Set<Act> acts() {
    Set<Act> ofTopic =
        said.constant(Topic.class, "topic")
            .map(Topic::acts)
            .orElse(JournalSearch.EVERYTHING.acts());
    return said.constant(Act.class, "act")
        .map(act -> ofTopic.contains(act) ? Set.of(act) : Set.<Act>of())
        .orElse(ofTopic);
  }

  String newest() {
    return said.without("before").at(PATH);
  }

  String olderThan(long number) {
    return said.with("before", String.valueOf(number)).at(PATH);
  }

  String about(String subject) {
    return said.without("before").with("subject", subject).at(PATH);
  }

  String table() {
    return said.without("before").at(PATH + ".csv");
  }
}
