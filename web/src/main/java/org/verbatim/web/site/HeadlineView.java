package org.verbatim.web.site;

import java.util.List;
import org.verbatim.web.reading.Link;
import org.verbatim.web.reading.Moment;
import org.verbatim.web.reading.Picture;

/**
 * One interview in a list, as it stands on the page.
 *
 * @param number "#6" where the list is that of its series, or empty
 * @param series its series with its number there, where the list is another; at most one
 * @param size how large the title can be set
 * @param names who speaks
 * @param roles what they were at the time, led by a comma, or empty
 */
public record HeadlineView(
    String language,
    String number,
    List<Link> series,
    String kicker,
    Link title,
    String size,
    String names,
    String roles,
    String summary,
    Moment published,
    Picture face,
    String initials) {

  /** Whether it is numbered in this list. */
  public boolean numbered() {
    return !number.isEmpty();
  }

  /** Whether there is a line above the title. */
  public boolean hasKicker() {
    return !kicker.isEmpty();
  }

  /** Whether there is anything above the title. */
  public boolean hasAbove() {
    return hasKicker() || !series.isEmpty();
  }
}
