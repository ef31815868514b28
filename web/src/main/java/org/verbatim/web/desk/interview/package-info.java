/** The desk's pages around interviews: what awaits whom, the list, the way to readers, the past. */
@NullMarked
package org.verbatim.web.desk.interview;

import org.jspecify.annotations.NullMarked;
