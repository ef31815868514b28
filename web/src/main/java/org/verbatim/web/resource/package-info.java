/** Style sheets, scripts and modules for the browser, kept fresh. */
@NullMarked
package org.verbatim.web.resource;

import org.jspecify.annotations.NullMarked;
