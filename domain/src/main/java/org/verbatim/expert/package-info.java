/**
 * The people who are interviewed, for as long as they are: their interviews keep the titles of the
 * day.
 */
@NullMarked
package org.verbatim.expert;

import org.jspecify.annotations.NullMarked;
