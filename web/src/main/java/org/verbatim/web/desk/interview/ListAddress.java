package org.verbatim.web.desk.interview;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.verbatim.interview.PublicState;
import org.verbatim.interview.WorkStatus;
import org.verbatim.overview.Search;
import org.verbatim.overview.Sorting;
import org.verbatim.web.desk.SaidInAddress;
import org.verbatim.web.desk.UuidText;

/** What the address of the list says: filters, order and page. What makes no sense is left out. */
record ListAddress(SaidInAddress said) {

  /** The address that says nothing. */
  static final ListAddress PLAIN = new ListAddress(new SaidInAddress(Map.of()));

  private static final String PATH = "/desk/interviews";
  private static final List<String> FILTERS =
      List.of(
          "words", "status", "state", "series", "expert", "author", "reviewer", "from", "until");
  private static final List<String> NAMES =
      Stream.concat(FILTERS.stream(), Stream.of("sort", "page")).toList();

  static ListAddress of(Function<String, @Nullable String> parameters) {
    return new ListAddress(SaidInAddress.of(NAMES, parameters));
  }

  /** What is said of one thing; empty for nothing. */
  String of(String name) {
    return said.of(name);
  }

  boolean isFiltered() {
    return said.anyOf(FILTERS);
  }

  /** The page, from 0 upwards. */
  int page() {
    String page = of("page");
    return page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) - 1 : 0;
  }

  Sorting sorting() {
    return said.constant(Sorting.class, "sort").orElse(Sorting.CHANGED_LAST);
  }

  Search search() {
    return new Search(
        of("words"),
        said.constant(WorkStatus.class, "status"),
        said.constant(PublicState.class, "state"),
        UuidText.parse(of("series")),
        of("expert"),
        UuidText.parse(of("author")),
        UuidText.parse(of("reviewer")),
        said.beginning("from"),
        said.end("until"));
  }

  /** The same list at another page, counted from 0. */
  String atPage(int page) {
    return said.with("page", String.valueOf(page + 1)).at(PATH);
  }

  /** The same list from its beginning, in another order. */
  String sortedBy(Sorting sorting) {
    return said.without("page").with("sort", sorting.name()).at(PATH);
  }
}
