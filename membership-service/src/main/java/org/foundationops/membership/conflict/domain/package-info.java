/** When somebody is not free to decide. */
@NullMarked
package org.foundationops.membership.conflict.domain;

import org.jspecify.annotations.NullMarked;
