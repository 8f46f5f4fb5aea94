package org.foundationops.membership.imports.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why a row cannot be imported.
 *
 * @param line where the row begins in the file, from 1
 * @param column absent where it is about the whole row
 */
public record RowProblem(int line, @Nullable String column, String message) {}
