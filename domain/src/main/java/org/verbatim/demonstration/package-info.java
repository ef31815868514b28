/**
 * What people find who try Verbatim out: interviews that were written, sent back, approved,
 * published and withdrawn through the verbs of the house, on days that lie in the past.
 */
@NullMarked
package org.verbatim.demonstration;

import org.jspecify.annotations.NullMarked;
