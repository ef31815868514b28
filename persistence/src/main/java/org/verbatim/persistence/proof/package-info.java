/** Readings by experts and what is sealed of them, in the database. */
@NullMarked
package org.verbatim.persistence.proof;

import org.jspecify.annotations.NullMarked;
