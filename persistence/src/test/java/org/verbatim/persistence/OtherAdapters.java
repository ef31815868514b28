package org.verbatim.persistence;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import org.verbatim.expert.Experts;
import org.verbatim.interview.Interviews;
import org.verbatim.journal.Journal;
import org.verbatim.media.Media;
import org.verbatim.notice.Courier;
import org.verbatim.notice.Herald;
import org.verbatim.notice.Letterboxes;
import org.verbatim.notice.Notices;
import org.verbatim.notice.Outbox;
import org.verbatim.notice.Post;
import org.verbatim.overview.Catalogue;
import org.verbatim.overview.Workload;
import org.verbatim.persistence.journal.JournalsInDatabase;
import org.verbatim.publication.Editions;
import org.verbatim.readers.PublishedEditions;
import org.verbatim.review.Looks;
import org.verbatim.review.Rounds;
import org.verbatim.series.SeriesShelf;
import org.verbatim.staff.Accounts;

/** Adapters of other rooms, which keep them to themselves, for tests of what goes across rooms. */
public final class OtherAdapters {

  private OtherAdapters() {}

  /** All interviews. */
  public static Interviews interviews(EntityManager manager) {
    return made("interview.InterviewsInDatabase", Interviews.class, manager);
  }

  /** All series. */
  public static SeriesShelf shelf(EntityManager manager) {
    return made("series.SeriesInDatabase", SeriesShelf.class, manager);
  }

  /** All experts. */
  public static Experts experts(EntityManager manager) {
    return made("expert.ExpertsInDatabase", Experts.class, manager);
  }

  /** All rounds of review. */
  public static Rounds rounds(EntityManager manager) {
    return made("review.RoundsInDatabase", Rounds.class, manager);
  }

  /** Which texts people looked at. */
  public static Looks looks(EntityManager manager) {
    return made("review.LooksInDatabase", Looks.class, manager);
  }

  /** The list of all interviews. */
  public static Catalogue catalogue(EntityManager manager) {
    return made("overview.CatalogueInDatabase", Catalogue.class, manager);
  }

  /** What awaits whom. */
  public static Workload workload(EntityManager manager) {
    return made("overview.WorkloadInDatabase", Workload.class, manager);
  }

  /** All accounts. */
  public static Accounts accounts(EntityManager manager) {
    return made("staff.AccountsInDatabase", Accounts.class, manager);
  }

  /** The journal. */
  public static Journal journal(EntityManager manager) {
    return JournalsInDatabase.in(manager);
  }

  /** All editions. */
  public static Editions editions(EntityManager manager) {
    return made("publication.EditionsInDatabase", Editions.class, manager);
  }

  /** Who writes to people without an account, over this post. */
  public static Courier courier(EntityManager manager, Post post) {
    return new Courier(made("notice.OutboxInDatabase", Outbox.class, manager), post);
  }

  /** Who tells people what was done, over this post. */
  public static Herald herald(EntityManager manager, Post post) {
    return new Herald(
        accounts(manager),
        made("notice.NoticesInDatabase", Notices.class, manager),
        made("notice.LetterboxesInDatabase", Letterboxes.class, manager),
        made("notice.OutboxInDatabase", Outbox.class, manager),
        post);
  }

  /** All that readers see. */
  public static PublishedEditions published(EntityManager manager) {
    return made("readers.PublishedEditionsInDatabase", PublishedEditions.class, manager);
  }

  /** The library of pictures. */
  public static Media media(EntityManager manager) {
    return made("media.MediaInDatabase", Media.class, manager);
  }

  private static <P> P made(String name, Class<P> port, EntityManager manager) {
    try {
      Constructor<?> constructor =
          Class.forName("org.verbatim.persistence." + name).getDeclaredConstructor();
      constructor.setAccessible(true);
      return port.cast(Database.with(manager, constructor.newInstance()));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
