package org.verbatim.persistence.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verbatim.overview.Search;
import org.verbatim.text.FoldedText;

/** A search as the conditions of a query; what was typed is bound, and never part of its text. */
final class Conditions {

  /** Shorter words would begin too many others. */
  private static final int SHORTEST_BEGINNING = 3;

  private static final String OF_EXPERT =
      "i.expert_list && (select array_agg(cast(e.id as text)) from expert e"
          + " where position(:expert in e.folded_name) > 0)";

  /** What was put away is found in the trash alone. */
  private final List<String> conditions = new ArrayList<>(List.of("not i.in_trash"));

  private final Map<String, Object> values = new LinkedHashMap<>();

  Conditions(Search search) {
    demand("i.words @@ to_tsquery('simple', :words)", "words", beginnings(search.words()));
    demand("i.status = :status", "status", search.status().map(Enum::name));
    demand("i.public_state = :state", "state", search.state().map(Enum::name));
    demand("i.series = :series", "series", search.series());
    demand(OF_EXPERT, "expert", folded(search.expert()));
    demand("i.created_by = :author", "author", search.author());
    demand("i.status = 'IN_REVIEW' and " + Lines.ASKS_REVIEWER, "reviewer", search.reviewer());
    demand("i.changed_at >= :from", "from", search.from());
    demand("i.changed_at < :until", "until", search.until());
  }

  private void demand(String condition, String name, Optional<?> value) {
    value.ifPresent(
        present -> {
          conditions.add(condition);
          values.put(name, present);
        });
  }

  private static Optional<String> folded(String typed) {
    return Optional.of(FoldedText.of(typed).value()).filter(name -> !name.isEmpty());
  }

  /** Nothing but letters and digits reach the query language of PostgreSQL. */
  private static Optional<String> beginnings(String typed) {
    String query =
        Arrays.stream(FoldedText.of(typed).value().split("[^\\p{L}\\p{M}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> word.length() < SHORTEST_BEGINNING ? word : word + ":*")
            .collect(Collectors.joining(" & "));
    return Optional.of(query).filter(some -> !some.isEmpty());
  }

  /** Whether an index of words answers it. */
  boolean useWords() {
    return values.containsKey("words") || values.containsKey("expert");
  }

  String where() {
    return "where " + String.join(" and ", conditions);
  }

  Map<String, Object> values() {
    return values;
  }
}
