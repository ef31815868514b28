/** What experts see: their private pages, and the window where receipts are checked. */
@NullMarked
package org.verbatim.web.proof;

import org.jspecify.annotations.NullMarked;
