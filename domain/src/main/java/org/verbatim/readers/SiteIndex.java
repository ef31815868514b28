package org.verbatim.readers;

import java.util.Map;
import java.util.Set;

/**
 * How it stands with many addresses of this site at once, in one question for each kind of them.
 * What readers see of them obeys {@link Visibility}.
 */
public interface SiteIndex {

  /**
   * Interviews, by their present and former addresses.
   *
   * @return a standing for each address
   */
  Map<String, Standing> interviews(Set<String> slugs);

  /** Series: shown as soon as there is something to read in them. */
  Map<String, Standing> series(Set<String> slugs);

  /** Experts: shown as soon as they can be read. */
  Map<String, Standing> experts(Set<String> slugs);

  /** Themes: shown as soon as there is something to read under them. */
  Map<String, Standing> themes(Set<String> slugs);
}
