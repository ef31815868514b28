/** The pages of the desk on which series, experts and themes are kept in order. */
@NullMarked
package org.verbatim.web.desk.shelves;

import org.jspecify.annotations.NullMarked;
