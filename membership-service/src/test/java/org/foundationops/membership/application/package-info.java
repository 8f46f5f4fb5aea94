/** Tests of applications over HTTP. */
@NullMarked
package org.foundationops.membership.application;

import org.jspecify.annotations.NullMarked;
