/** An interview, its working text and its versions, and the one table of who may move it. */
@NullMarked
package org.verbatim.interview;

import org.jspecify.annotations.NullMarked;
