/** Applications for individual membership and what was decided on them. */
@NullMarked
package org.foundationops.membership.application;

import org.jspecify.annotations.NullMarked;
