/** What the desk has to tell one of its people. */
@NullMarked
package org.verbatim.notice;

import org.jspecify.annotations.NullMarked;
