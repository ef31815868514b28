/** The shelf of series, in the database. */
@NullMarked
package org.verbatim.persistence.series;

import org.jspecify.annotations.NullMarked;
