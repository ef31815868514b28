/** Editions and what is due, in the database. */
@NullMarked
package org.verbatim.persistence.publication;

import org.jspecify.annotations.NullMarked;
