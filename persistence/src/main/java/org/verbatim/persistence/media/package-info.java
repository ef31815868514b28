/** The library of pictures, in the database. */
@NullMarked
package org.verbatim.persistence.media;

import org.jspecify.annotations.NullMarked;
