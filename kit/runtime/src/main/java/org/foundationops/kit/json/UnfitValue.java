package org.foundationops.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A value that does not fit, with a sentence for the caller. */
final class UnfitValue extends MismatchedInputException {

    UnfitValue(JsonParser parser, String sentence) {
        super(parser, sentence);
    }
}
