@NullMarked
package org.foundationops.membership.mail.domain;

import org.jspecify.annotations.NullMarked;
