/** What is announced before registration opens, and what a registration must be like. */
@NullMarked
package org.foundationops.elections.registration.domain;

import org.jspecify.annotations.NullMarked;
