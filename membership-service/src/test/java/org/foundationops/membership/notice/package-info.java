@NullMarked
package org.foundationops.membership.notice;

import org.jspecify.annotations.NullMarked;
