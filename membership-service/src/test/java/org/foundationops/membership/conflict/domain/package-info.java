/** The rules: Conflicts of interest. */
@NullMarked
package org.foundationops.membership.conflict.domain;

import org.jspecify.annotations.NullMarked;
