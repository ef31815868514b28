package org.verbatim.readers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.verbatim.text.InterviewText;

/** Everything that readers see, and nothing else: each answer obeys {@link Visibility}. */
public interface PublishedEditions {

  /** What a reader gets under this address. */
  Reading read(String slug);

  /** What readers see of this interview; nothing if they do not see it. */
  Optional<InterviewText> text(UUID interview);

  /** The newest interviews first. */
  Page<Headline> newest(PageWanted wanted);

  /** The newest interviews with their whole text, for feeds. */
  List<PublishedInterview> newestInFull(int atMost);

  /** The interviews of a series: by number where they have one, the highest first. */
  Page<Headline> inSeries(SeriesOnShow series, PageWanted wanted);

  /** The interviews under a theme, the newest first. */
  Page<Headline> underTheme(ThemeOnShow theme, PageWanted wanted);

  /** The interviews an expert speaks in, the newest first. */
  List<Headline> with(ExpertOnShow expert);

  /**
   * Exact words out of the newest interview in this language that has a pull quote, other than the
   * newest of all.
   */
  Optional<Verbatim> verbatim(String language);

  /** The series that have something to read, by title. */
  List<SeriesOnShow> series();

  /** A series that has something to read. */
  Optional<SeriesOnShow> series(String slug);

  /** The themes that have something to read, by name. */
  List<ThemeOnShow> themes();

  /** A theme that has something to read. */
  Optional<ThemeOnShow> theme(String slug);

  /** The experts who can be read, by name. */
  Page<ExpertOnShow> experts(PageWanted wanted);

  /** An expert who can be read. */
  Optional<ExpertOnShow> expert(String slug);

  /** The addresses of all there is. */
  SiteAddresses addresses();

  /** These pictures by their hashes, as far as they stand in something that readers see. */
  Map<String, ShownPicture> pictures(Set<String> hashes);
}
