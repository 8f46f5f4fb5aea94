/** Tests of the electorate. */
@NullMarked
package org.foundationops.membership.electorate.domain;

import org.jspecify.annotations.NullMarked;
