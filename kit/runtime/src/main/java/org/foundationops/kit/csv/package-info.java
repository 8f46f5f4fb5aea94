/** CSV files that people send: their rows, with the lines on which they stand. */
@NullMarked
package org.foundationops.kit.csv;

import org.jspecify.annotations.NullMarked;
