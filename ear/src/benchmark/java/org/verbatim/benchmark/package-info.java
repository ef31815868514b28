/** Measures Verbatim as it is packaged, and kills it to see what it keeps. */
package org.verbatim.benchmark;
