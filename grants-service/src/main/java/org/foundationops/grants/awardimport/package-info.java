/** The import of past awards from a CSV file. */
@NullMarked
package org.foundationops.grants.awardimport;

import org.jspecify.annotations.NullMarked;
