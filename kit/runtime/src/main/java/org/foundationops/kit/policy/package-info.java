/** What a foundation may decide differently, with the instant from which it holds. */
@NullMarked
package org.foundationops.kit.policy;

import org.jspecify.annotations.NullMarked;
