/** Tests of applications. */
@NullMarked
package org.foundationops.membership.application.domain;

import org.jspecify.annotations.NullMarked;
