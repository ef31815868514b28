package org.verbatim.persistence.journal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verbatim.journal.Act;
import org.verbatim.journal.JournalArchive;
import org.verbatim.journal.JournalSearch;

/** A search of the journal as the conditions of a query; its values are bound. */
final class Wanted {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  Wanted(JournalSearch search, long olderThan) {
    demand("actor = :actor", "actor", search.actor());
    demand("subject = :subject", "subject", search.subject());
    demand("act in :acts", "acts", someOf(search.acts()));
    demand("at >= :from", "from", search.from());
    demand("at < :until", "until", search.until());
    demand(
        "(at, number) < (select e.at, e.number from JournalEntry e where e.number = :before)",
        "before",
        Optional.of(olderThan).filter(number -> number != JournalArchive.NEWEST));
    conditions.add(search.refusedOnly() ? "refused" : "number > 0");
  }

  private static Optional<List<String>> someOf(Set<Act> acts) {
    return acts.equals(EnumSet.allOf(Act.class))
        ? Optional.empty()
        : Optional.of(acts.stream().map(Act::name).toList());
  }

  private void demand(String condition, String name, Optional<?> value) {
    value.ifPresent(
        present -> {
          conditions.add(condition);
          values.put(name, present);
        });
  }

  String conditions() {
    return String.join(" and ", conditions);
  }

  Map<String, Object> values() {
    return values;
  }
}
