/** Retention in any service. */
@NullMarked
package org.foundationops.kit.retention;

import org.jspecify.annotations.NullMarked;
