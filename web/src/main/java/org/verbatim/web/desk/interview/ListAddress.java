package org.verbatim.web.desk.interview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.verbatim.interview.PublicState;
import org.verbatim.interview.WorkStatus;
import org.verbatim.overview.Search;
import org.verbatim.overview.Sorting;
import org.verbatim.typography.ReadableDates;
import org.verbatim.web.desk.UuidText;

/** What the address of the list says: filters, order and page. What makes no sense is left out. */
record ListAddress(Map<String, String> said) {

  private static final String PATH = "/desk/interviews";
  private static final List<String> FILTERS =
      List.of("words", "status", "state", "series", "expert", "author", "from", "until");
  private static final int LONGEST = 200;

  static ListAddress of(Function<String, @Nullable String> parameters) {
    Map<String, String> said = new LinkedHashMap<>();
    for (String name : FILTERS) {
      keep(said, name, parameters.apply(name));
    }
    keep(said, "sort", parameters.apply("sort"));
    keep(said, "page", parameters.apply("page"));
    return new ListAddress(said);
  }

  private static void keep(Map<String, String> said, String name, @Nullable String value) {
    if (value != null && !value.isBlank() && value.length() <= LONGEST) {
      said.put(name, value.strip());
    }
  }

  /** What is said of one thing; empty for nothing. */
  String of(String name) {
    return said.getOrDefault(name, "");
  }

  boolean isFiltered() {
    return FILTERS.stream().anyMatch(said::containsKey);
  }

  /** The page, from 0 upwards. */
  int page() {
    String page = of("page");
    return page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) - 1 : 0;
  }

  Sorting sorting() {
    return constant(Sorting.class, of("sort")).orElse(Sorting.CHANGED_LAST);
  }

  Search search() {
    return new Search(
        of("words"),
        constant(WorkStatus.class, of("status")),
        constant(PublicState.class, of("state")),
        UuidText.parse(of("series")),
        of("expert"),
        UuidText.parse(of("author")),
        day("from").map(ListAddress::beginning),
        day("until").map(day -> beginning(day.plusDays(1))));
  }

  private Optional<LocalDate> day(String name) {
    try {
      return said.containsKey(name) ? Optional.of(LocalDate.parse(of(name))) : Optional.empty();
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static Instant beginning(LocalDate day) {
    return day.atStartOfDay(ReadableDates.PARIS).toInstant();
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(name))
        .findFirst();
  }

  /** The same list at another page, counted from 0. */
  String atPage(int page) {
    return with("page", String.valueOf(page + 1));
  }

  /** The same list from its beginning, in another order. */
  String sortedBy(Sorting sorting) {
    Map<String, String> other = new LinkedHashMap<>(said);
    other.remove("page");
    return new ListAddress(other).with("sort", sorting.name());
  }

  private String with(String name, String value) {
    Map<String, String> other = new LinkedHashMap<>(said);
    other.put(name, value);
    return other.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", PATH + "?", ""));
  }
}
