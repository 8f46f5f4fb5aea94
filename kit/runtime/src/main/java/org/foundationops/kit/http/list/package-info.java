/** How lists are cut into pages and written as CSV and JSON Lines. */
@NullMarked
package org.foundationops.kit.http.list;

import org.jspecify.annotations.NullMarked;
