/** The room in which one interview is written, and the frame in which it is previewed. */
@NullMarked
package org.verbatim.web.desk.editing;

import org.jspecify.annotations.NullMarked;
