/** From a transcript to an interview: what was read, what is proposed, and what is kept of it. */
@NullMarked
package org.verbatim.transcript;

import org.jspecify.annotations.NullMarked;
