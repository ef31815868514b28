/**
 * What the desk says about a text: remarks that hang on its words, their answers, and their end.
 */
@NullMarked
package org.verbatim.thread;

import org.jspecify.annotations.NullMarked;
