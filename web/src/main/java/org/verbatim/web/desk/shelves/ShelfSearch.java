package org.verbatim.web.desk.shelves;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.verbatim.web.desk.Asked;

/**
 * A shelf that grows with the house: some of it at a time, and the search among its names. Search
 * and page are addresses.
 */
public abstract class ShelfSearch<R> {

  private static final int ON_A_PAGE = 25;

  @Inject private Asked asked;

  /** One and the same list: a table on the page keeps the first that it was given. */
  private final List<R> rows = new ArrayList<>();

  private long count;
  private int page;

  /** How many have these words in their name. */
  abstract long count(String words);

  /** Those of them, from that one on, by name. */
  abstract List<R> named(String words, int from, int atMost);

  /** The address of the first page of all. */
  abstract String path();

  @PostConstruct
  void load() {
    count = count(getWords());
    page = Math.min(asked.number("page").filter(n -> n > 0).orElse(1), getPages());
    rows.clear();
    rows.addAll(named(getWords(), (page - 1) * ON_A_PAGE, ON_A_PAGE));
  }

  /** Those of this page, by name. */
  public List<R> getRows() {
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

  /** Whether there is none, whatever is searched for. */
  public boolean isBare() {
    return count == 0 && getWords().isEmpty();
  }

  /** Whether none has such a name. */
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

  private String path(int number) {
    String words = URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
    return path() + "?q=" + words + "&page=" + number;
  }
}
