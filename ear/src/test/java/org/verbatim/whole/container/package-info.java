/** What only the container can show: transactions, wiring, security. One deployment for all. */
@NullMarked
package org.verbatim.whole.container;

import org.jspecify.annotations.NullMarked;
