/** The desk: who is here, in which language, and how it speaks to them. */
@NullMarked
package org.verbatim.web.desk;

import org.jspecify.annotations.NullMarked;
