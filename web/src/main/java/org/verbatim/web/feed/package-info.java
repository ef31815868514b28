/** Documents for machines: feeds in Atom and RSS, and the site map. */
@NullMarked
package org.verbatim.web.feed;

import org.jspecify.annotations.NullMarked;
