@NullMarked
package org.foundationops.elections.leave.domain;

import org.jspecify.annotations.NullMarked;
