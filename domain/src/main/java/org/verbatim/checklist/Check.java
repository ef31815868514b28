package org.verbatim.checklist;

import java.util.stream.Stream;

/** One thing that is looked for. */
interface Check {

  /** What is found of it, in the order of the page. */
  Stream<Finding> in(Subject subject);
}
