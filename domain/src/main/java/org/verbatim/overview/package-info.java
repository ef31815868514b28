/** Many interviews at a glance: what awaits whom, and the list of them all. Texts stay closed. */
@NullMarked
package org.verbatim.overview;

import org.jspecify.annotations.NullMarked;
