/** What the person who starts Verbatim is told. */
@NullMarked
package org.verbatim.web.start;

import org.jspecify.annotations.NullMarked;
