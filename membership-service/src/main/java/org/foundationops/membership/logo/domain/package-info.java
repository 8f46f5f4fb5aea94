/** What a logo is and what is none. */
@NullMarked
package org.foundationops.membership.logo.domain;

import org.jspecify.annotations.NullMarked;
