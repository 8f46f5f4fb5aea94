/** The command {@code ./foundation count}: files in, results as a table, JSON, CSV or SVG out. */
@NullMarked
package org.foundationops.elections.counting.command;

import org.jspecify.annotations.NullMarked;
