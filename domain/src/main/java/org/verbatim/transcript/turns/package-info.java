/** Decides who speaks: signs for each paragraph, and one pass over all of them. */
@NullMarked
package org.verbatim.transcript.turns;

import org.jspecify.annotations.NullMarked;
