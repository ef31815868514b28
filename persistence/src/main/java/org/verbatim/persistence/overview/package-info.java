/** Lists of interviews, read straight from the rows that describe them; no text is opened. */
@NullMarked
package org.verbatim.persistence.overview;

import org.jspecify.annotations.NullMarked;
