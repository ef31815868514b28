/** Notices, in the database. */
@NullMarked
package org.verbatim.persistence.notice;

import org.jspecify.annotations.NullMarked;
