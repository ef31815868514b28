/** An interview set for reading: the same for the public site and for the desk's preview. */
@NullMarked
package org.verbatim.web.reading;

import org.jspecify.annotations.NullMarked;
