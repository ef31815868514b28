/** The whole of the product: in its container, in its server, in a browser. */
@NullMarked
package org.verbatim.whole;

import org.jspecify.annotations.NullMarked;
