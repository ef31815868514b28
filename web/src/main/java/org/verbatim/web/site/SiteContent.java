package org.verbatim.web.site;

import java.util.List;
import org.verbatim.web.reading.Html;
import org.verbatim.web.reading.InterviewPage;
import org.verbatim.web.reading.Link;
import org.verbatim.web.reading.Picture;

/** What stands between the head and the foot of a page: one record for each view. */
public sealed interface SiteContent {

  /**
   * The front page.
   *
   * @param lead the newest interview; empty where nothing is online yet
   * @param verbatim exact words; at most one
   * @param all the path of the list of all interviews
   */
  record Front(
      List<HeadlineView> lead,
      List<VerbatimView> verbatim,
      List<HeadlineView> latest,
      List<Shelf> series,
      List<Link> themes,
      String all)
      implements SiteContent {

    /** Whether nothing is online yet. */
    public boolean bare() {
      return lead.isEmpty();
    }

    /** Whether there is more than the lead. */
    public boolean hasLatest() {
      return !latest.isEmpty();
    }

    /** Whether there is a series. */
    public boolean hasSeries() {
      return !series.isEmpty();
    }

    /** Whether there is a theme. */
    public boolean hasThemes() {
      return !themes.isEmpty();
    }
  }

  /**
   * Exact words and where they are from.
   *
   * @param speaker who says it, or empty where that is not certain
   */
  record VerbatimView(String words, String speaker, Link interview, String language) {

    /** Whether it is known who says it. */
    public boolean spoken() {
      return !speaker.isEmpty();
    }
  }

  /**
   * A list of interviews: all of them, those of a series, those under a theme.
   *
   * @param above what kind of list it is, and where there are more of them
   */
  record Listing(
      Link above, String title, Html introduction, List<HeadlineView> entries, Pager pager)
      implements SiteContent {

    /** Whether there is a line above the title. */
    public boolean hasAbove() {
      return !above.label().isEmpty();
    }
  }

  /** The series. */
  record Shelves(List<Shelf> shelves) implements SiteContent {}

  /**
   * One series in a list.
   *
   * @param tally "12 entretiens"
   */
  record Shelf(Link name, Html gist, String tally) {}

  /** The experts. */
  record People(List<Person> people, Pager pager) implements SiteContent {}

  /** One expert in a list. */
  record Person(Link name, String role, Picture face, String initials) {}

  /**
   * An expert.
   *
   * @param positions their titles through the years
   */
  record Expert(
      Link above,
      String name,
      Html biography,
      Picture portrait,
      List<PositionView> positions,
      List<HeadlineView> entries)
      implements SiteContent {

    /** Whether a title is known. */
    public boolean hasPositions() {
      return !positions.isEmpty();
    }
  }

  /** A title, and when. */
  record PositionView(String years, String role) {}

  /**
   * An interview.
   *
   * @param neighbours the one before and the one after it in its series
   */
  record Interview(InterviewPage article, String seriesLabel, List<Neighbour> neighbours)
      implements SiteContent {

    /** Whether its series has others. */
    public boolean hasNeighbours() {
      return !neighbours.isEmpty();
    }
  }

  /**
   * The next or previous interview.
   *
   * @param direction "previous" or "next": the class, and the relation less its ending
   */
  record Neighbour(String direction, String relation, String label, Link interview) {}

  /** The legal notices. */
  record Legal(List<Field> fields) implements SiteContent {

    /** Whether the house has filled in anything. */
    public boolean bare() {
      return fields.isEmpty();
    }

    /** One field. */
    public record Field(String label, String value) {}
  }

  /**
   * A page that says why there is none.
   *
   * @param above when, or empty
   * @param notice what the editors have to say, or empty
   */
  record Notice(String above, String title, String notice, String text, Link onward)
      implements SiteContent {

    /** Whether there is a line above the title. */
    public boolean hasAbove() {
      return !above.isEmpty();
    }

    /** Whether the editors have something to say. */
    public boolean hasNotice() {
      return !notice.isEmpty();
    }
  }
}
