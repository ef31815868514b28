package org.verbatim.media;

import java.util.List;

/**
 * A page of the library.
 *
 * @param page which one, from 0
 * @param size how many a page holds
 * @param total how many there are on all pages
 */
public record MediaPage(List<Medium> media, int page, int size, long total) {

  /** Copies the list. */
  public MediaPage {
    media = List.copyOf(media);
  }

  /** Whether there is a further page. */
  public boolean hasMore() {
    return (page + 1L) * size < total;
  }
}
