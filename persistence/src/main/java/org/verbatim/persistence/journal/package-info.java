/** The journal, in the database. */
@NullMarked
package org.verbatim.persistence.journal;

import org.jspecify.annotations.NullMarked;
