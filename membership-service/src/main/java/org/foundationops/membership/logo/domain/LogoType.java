package org.foundationops.membership.logo.domain;

import java.util.Arrays;

/** The two kinds of picture that are taken. */
public enum LogoType {
    PNG("image/png"),
    SVG("image/svg+xml");

    private final String mediaType;

    LogoType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public static LogoType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }
}
