/** A real PostgreSQL that starts with the product and needs no installation. */
@NullMarked
package org.verbatim.embedded;

import org.jspecify.annotations.NullMarked;
