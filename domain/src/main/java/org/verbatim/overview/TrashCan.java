package org.verbatim.overview;

import java.util.List;

/** The interviews that were put away. All other lists pass over them. */
public interface TrashCan {

  /** What lies there, the latest first, from that one on, at most so many. */
  List<TrashedLine> from(int first, int atMost);
}
