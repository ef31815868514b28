/** The desk's comparison of two texts of an interview. */
@NullMarked
package org.verbatim.web.desk.comparing;

import org.jspecify.annotations.NullMarked;
