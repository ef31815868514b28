/** What changed between two texts of an interview, said so that everybody understands it. */
@NullMarked
package org.verbatim.compare;

import org.jspecify.annotations.NullMarked;
