/** A result as JSON, CSV and SVG. */
@NullMarked
package org.foundationops.elections.counting.report;

import org.jspecify.annotations.NullMarked;
