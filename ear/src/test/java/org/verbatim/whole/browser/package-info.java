/** Visits in a real browser; each action of a page returns the page that comes next. */
@NullMarked
package org.verbatim.whole.browser;

import org.jspecify.annotations.NullMarked;
