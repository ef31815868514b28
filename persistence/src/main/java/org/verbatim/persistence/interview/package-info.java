/** Interviews, their texts and versions, in the database. */
@NullMarked
package org.verbatim.persistence.interview;

import org.jspecify.annotations.NullMarked;
