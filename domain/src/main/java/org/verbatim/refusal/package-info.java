/** How the house says no: a reason that the reader's language has words for. */
@NullMarked
package org.verbatim.refusal;

import org.jspecify.annotations.NullMarked;
