/** Tests of the rules of awards. */
@NullMarked
package org.foundationops.grants.award.domain;

import org.jspecify.annotations.NullMarked;
