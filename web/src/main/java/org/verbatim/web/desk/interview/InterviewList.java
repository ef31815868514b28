package org.verbatim.web.desk.interview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.verbatim.interview.PublicState;
import org.verbatim.interview.WorkStatus;
import org.verbatim.overview.Catalogue;
import org.verbatim.overview.InterviewLine;
import org.verbatim.overview.Sorting;
import org.verbatim.series.SeriesShelf;
import org.verbatim.staff.Accounts;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/**
 * The list of all interviews. It is one page of GET requests: filter, order and page are in the
 * address, so that they survive Back, Reload and being sent to somebody else.
 */
@Named
@RequestScoped
public class InterviewList {

  @Inject private Catalogue catalogue;
  @Inject private SeriesShelf shelf;
  @Inject private Accounts accounts;
  @Inject private CurrentActor actor;
  @Inject private Rows rows;
  @Inject private Moments moments;
  @Inject private DeskVoice voice;
  @Inject private HttpServletRequest request;

  private ListAddress address = ListAddress.PLAIN;
  private List<InterviewRow> found = List.of();
  private int count;

  @PostConstruct
  void load() {
    address = ListAddress.of(request::getParameter);
    count = catalogue.count(address.search());
    found =
        catalogue.page(address.search(), address.sorting(), page()).stream()
            .map(this::row)
            .toList();
  }

  private InterviewRow row(InterviewLine line) {
    String page = actor.isPublisher() ? "edit-interview" : "review-interview";
    return rows.row(line, moments.ago(line.changedAt()), page);
  }

  /** The interviews of this page. */
  public List<InterviewRow> getRows() {
    return found;
  }

  /** Whether there are any. */
  public boolean isAnything() {
    return !found.isEmpty();
  }

  /** Whether there are none. */
  public boolean isNothing() {
    return found.isEmpty();
  }

  /** Whether anything is asked for but all. */
  public boolean isFiltered() {
    return address.isFiltered();
  }

  /** How many there are, in words. */
  public String getCounted() {
    return count > Catalogue.MOST_COUNTED
        ? voice.text("desk", "interviews.count.more", Catalogue.MOST_COUNTED)
        : voice.text("desk", "interviews.count", count);
  }

  /** Whether one of the rarer filters is used, so that they are to be seen. */
  public boolean isOpened() {
    return Stream.of("series", "expert", "author", "reviewer", "from", "until")
        .anyMatch(name -> !address.of(name).isEmpty());
  }

  /** Whether none of them is. */
  public boolean isFolded() {
    return !isOpened();
  }

  /** Which page this is, in words. */
  public String getPageWords() {
    return voice.text("desk", "interviews.page", page() + 1, lastPage() + 1);
  }

  /** The address of the page before. */
  public String getPrevious() {
    return address.atPage(page() - 1);
  }

  /** The address of the page after. */
  public String getNext() {
    return address.atPage(page() + 1);
  }

  /** Whether there is a page before. */
  public boolean isAfterFirst() {
    return page() > 0;
  }

  /** Whether there is a page after. */
  public boolean isBeforeLast() {
    return page() < lastPage();
  }

  /** Whether there is more than one page. */
  public boolean isPaged() {
    return lastPage() > 0;
  }

  private int page() {
    return Math.min(address.page(), lastPage());
  }

  private int lastPage() {
    return Math.max(0, Math.min(count, Catalogue.MOST_COUNTED) - 1) / Catalogue.PAGE;
  }

  /** The columns that can be sorted. */
  public Column getByTitle() {
    return new Column(address, Sorting.TITLE, Sorting.TITLE_BACKWARDS);
  }

  /** Sorted by publication. */
  public Column getByPublication() {
    return new Column(address, Sorting.PUBLISHED_LAST, Sorting.PUBLISHED_FIRST);
  }

  /** Sorted by change. */
  public Column getByChange() {
    return new Column(address, Sorting.CHANGED_LAST, Sorting.CHANGED_FIRST);
  }

  /** The statuses to choose from. */
  public List<Choice> getStatuses() {
    return withAny(Arrays.stream(WorkStatus.values()).map(one -> word("status.", one)));
  }

  /** The public states to choose from. */
  public List<Choice> getStates() {
    return withAny(Arrays.stream(PublicState.values()).map(one -> word("public.", one)));
  }

  /** The series to choose from. */
  public List<Choice> getAllSeries() {
    return withAny(shelf.all().stream().map(one -> new Choice(one.id().toString(), one.title())));
  }

  /** The people to choose from, as those who began it or who are asked to review it. */
  public List<Choice> getPeople() {
    return withAny(
        accounts.all().stream().map(one -> new Choice(one.id().toString(), one.name().value())));
  }

  private List<Choice> withAny(Stream<Choice> choices) {
    Choice any = new Choice("", voice.text("desk", "interviews.any"));
    return Stream.concat(Stream.of(any), choices).toList();
  }

  private Choice word(String prefix, Enum<?> one) {
    return new Choice(one.name(), voice.text("desk", prefix + one.name()));
  }

  /** The order that is asked for, to be kept by the form. */
  public String getSort() {
    return address.sorting().name();
  }

  /** A column that can be sorted both ways. */
  public record Column(ListAddress address, Sorting first, Sorting second) {

    /** Where a click on its heading leads. */
    public String path() {
      return address.sortedBy(address.sorting() == first ? second : first);
    }

    /** The value of aria-sort. */
    public String sorted() {
      if (address.sorting() != first && address.sorting() != second) {
        return "none";
      }
      return ascending() ? "ascending" : "descending";
    }

    private boolean ascending() {
      return switch (address.sorting()) {
        case TITLE, CHANGED_FIRST, PUBLISHED_FIRST -> true;
        case TITLE_BACKWARDS, CHANGED_LAST, PUBLISHED_LAST -> false;
      };
    }

    /** The name of its style. */
    public String style() {
      return "sorted-" + sorted().toLowerCase(Locale.ROOT);
    }
  }
}
