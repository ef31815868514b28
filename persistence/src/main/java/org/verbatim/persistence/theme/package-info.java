/** The themes, in the database. */
@NullMarked
package org.verbatim.persistence.theme;

import org.jspecify.annotations.NullMarked;
