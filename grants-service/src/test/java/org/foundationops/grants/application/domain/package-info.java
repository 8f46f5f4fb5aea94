/** Tests of the rules of applications. */
@NullMarked
package org.foundationops.grants.application.domain;

import org.jspecify.annotations.NullMarked;
