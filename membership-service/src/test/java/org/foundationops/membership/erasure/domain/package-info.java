/** What holds for requests to be erased. */
@NullMarked
package org.foundationops.membership.erasure.domain;

import org.jspecify.annotations.NullMarked;
