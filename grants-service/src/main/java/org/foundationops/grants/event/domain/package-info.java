/** What a grant depends on that other services know. */
@NullMarked
package org.foundationops.grants.event.domain;

import org.jspecify.annotations.NullMarked;
