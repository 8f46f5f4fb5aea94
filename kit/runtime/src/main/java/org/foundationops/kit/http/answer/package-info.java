/** What is added to an answer after the resource has given it: ETag, caching. */
@NullMarked
package org.foundationops.kit.http.answer;

import org.jspecify.annotations.NullMarked;
