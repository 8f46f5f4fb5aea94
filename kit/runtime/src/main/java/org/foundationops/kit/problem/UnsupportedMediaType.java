package org.foundationops.kit.problem;

/** Content-Type names something that this operation does not consume. */
@ProblemType(
        type = "unsupported-media-type",
        status = 415,
        title = "The body has a media type that is not read here",
        description = "The API document lists the media types of each operation.")
public final class UnsupportedMediaType extends Problem {

    public UnsupportedMediaType(String detail) {
        super(detail);
    }
}
