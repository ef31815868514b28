/** Cards: what somebody said, as a picture to be shared. */
@NullMarked
package org.verbatim.card;

import org.jspecify.annotations.NullMarked;
