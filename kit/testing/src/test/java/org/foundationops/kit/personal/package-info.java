/** Archives and erasure in any service. */
@NullMarked
package org.foundationops.kit.personal;

import org.jspecify.annotations.NullMarked;
