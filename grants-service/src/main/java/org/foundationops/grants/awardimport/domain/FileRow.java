package org.foundationops.grants.awardimport.domain;

import java.util.List;

/** A row of a file with the line on which it begins, from 1. */
public record FileRow(int line, List<String> fields) {}
