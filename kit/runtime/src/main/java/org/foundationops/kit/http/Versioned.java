package org.foundationops.kit.http;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of something that has a version; its answers carry the ETag {@code "<version>.<hash>"}. */
public interface Versioned {

    @JsonIgnore
    long version();
}
