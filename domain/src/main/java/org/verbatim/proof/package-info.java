/**
 * An expert's reading of their own answers over a private link, and what is sealed of it: the third
 * of the three facts.
 */
@NullMarked
package org.verbatim.proof;

import org.jspecify.annotations.NullMarked;
