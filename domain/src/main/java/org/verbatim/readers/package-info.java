/**
 * What readers can see: everything the public site shows comes from here, and from nowhere else.
 */
@NullMarked
package org.verbatim.readers;

import org.jspecify.annotations.NullMarked;
