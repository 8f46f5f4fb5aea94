/** Ids that sort by their time. */
@NullMarked
package org.foundationops.kit.id;

import org.jspecify.annotations.NullMarked;
