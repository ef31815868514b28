/** The journal of the whole desk: searched, taken along as a table, and checked. */
@NullMarked
package org.verbatim.web.desk.journal;

import org.jspecify.annotations.NullMarked;
