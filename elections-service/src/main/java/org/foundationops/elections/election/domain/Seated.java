package org.foundationops.elections.election.domain;

/** A winner and the term that comes with the place in the order of election. */
public record Seated(Candidate candidate, OfferedTerm term) {}
