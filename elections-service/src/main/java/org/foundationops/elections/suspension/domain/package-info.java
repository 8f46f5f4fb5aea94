/** What who is suspended may not do. */
@NullMarked
package org.foundationops.elections.suspension.domain;

import org.jspecify.annotations.NullMarked;
