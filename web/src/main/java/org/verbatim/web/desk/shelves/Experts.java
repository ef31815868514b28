package org.verbatim.web.desk.shelves;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.verbatim.expert.ExpertDesk;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.CurrentActor;

/** All experts, some at a time, and the search among their names. Search and page are addresses. */
@Named
@RequestScoped
public class Experts {

  private static final int ON_A_PAGE = 25;

  @Inject private org.verbatim.expert.Experts experts;
  @Inject private CurrentActor actor;
  @Inject private Asked asked;

  private List<ExpertRow> rows = List.of();
  private long count;
  private int page;

  @PostConstruct
  void load() {
    count = experts.count(getWords());
    page = Math.min(asked.number("page").filter(n -> n > 0).orElse(1), getPages());
    rows =
        experts.named(getWords(), (page - 1) * ON_A_PAGE, ON_A_PAGE).stream()
            .map(ExpertRow::of)
            .toList();
  }

  /** Those of this page, by name. */
  public List<ExpertRow> getRows() {
    return rows;
  }

  /** What is searched for; empty for all. */
  public String getWords() {
    return asked.words("q");
  }

  /** How many there are on all pages. */
  public long getCount() {
    return count;
  }

  /** Whether there is one. */
  public boolean isFilled() {
    return count > 0;
  }

  /** Whether nobody was introduced yet. */
  public boolean isBare() {
    return count == 0 && getWords().isEmpty();
  }

  /** Whether nobody has such a name. */
  public boolean isNobodyFound() {
    return count == 0 && !getWords().isEmpty();
  }

  /** Which page this is, from 1. */
  public int getPage() {
    return page;
  }

  /** How many pages there are, at least one. */
  public int getPages() {
    return (int) Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
  }

  /** Whether there is more than one page. */
  public boolean isPaged() {
    return getPages() > 1;
  }

  /** Whether there is a page before this one. */
  public boolean isPreceded() {
    return page > 1;
  }

  /** Whether there is a page after this one. */
  public boolean isFollowed() {
    return page < getPages();
  }

  /** The address of the page before. */
  public String getPrevious() {
    return path(page - 1);
  }

  /** The address of the page after. */
  public String getNext() {
    return path(page + 1);
  }

  /** Whether the person may introduce and describe experts. */
  public boolean isOpen() {
    return ExpertDesk.isOpenTo(actor.get());
  }

  private String path(int number) {
    String words = URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
    return "/desk/experts?q=" + words + "&page=" + number;
  }
}
