/** The public site: one door, one table of routes, pages kept ready as bytes. */
@NullMarked
package org.verbatim.web.site;

import org.jspecify.annotations.NullMarked;
