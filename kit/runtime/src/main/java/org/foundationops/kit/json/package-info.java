/** Reading JSON strictly and writing it one way only. */
@NullMarked
package org.foundationops.kit.json;

import org.jspecify.annotations.NullMarked;
