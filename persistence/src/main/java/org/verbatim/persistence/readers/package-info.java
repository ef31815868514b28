/** What readers see, asked of the database through the views that know the one rule. */
@NullMarked
package org.verbatim.persistence.readers;

import org.jspecify.annotations.NullMarked;
