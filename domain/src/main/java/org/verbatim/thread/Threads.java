package org.verbatim.thread;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.refusal.Refused;

/** All threads, with what was said in them. */
public interface Threads {

  /** Takes in a new thread. */
  void add(ReviewThread thread);

  /** The threads of an interview, open or resolved, the oldest first. */
  List<ReviewThread> of(UUID interview);

  /** The thread with this id. */
  Optional<ReviewThread> byId(UUID id);

  /** The thread with this id, of that interview; refused where there is none. */
  default ReviewThread require(UUID interview, UUID id) {
    return byId(id)
        .filter(thread -> thread.interview().equals(interview))
        .orElseThrow(() -> new Refused(ThreadRefusal.THREAD_UNKNOWN));
  }
}
