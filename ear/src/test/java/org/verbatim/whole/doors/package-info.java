/** All doors of the house, and what each of them shows to whom. */
@NullMarked
package org.verbatim.whole.doors;

import org.jspecify.annotations.NullMarked;
