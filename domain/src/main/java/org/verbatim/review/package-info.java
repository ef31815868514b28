/** Four eyes: what is submitted is read by somebody else, sent back or approved. */
@NullMarked
package org.verbatim.review;

import org.jspecify.annotations.NullMarked;
