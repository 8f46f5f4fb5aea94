/** What directors, reviewers and chairs affirm once a year. */
@NullMarked
package org.foundationops.membership.affirmation;

import org.jspecify.annotations.NullMarked;
