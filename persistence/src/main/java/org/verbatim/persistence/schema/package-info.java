/** Brings the database's schema to the version that this program needs. */
@NullMarked
package org.verbatim.persistence.schema;

import org.jspecify.annotations.NullMarked;
