package org.foundationops.membership.application.domain;

/** The kinds of substantial or sustained contribution for which somebody is admitted. */
public enum Category {
    CODE_AND_DOCS,
    REVIEW_AND_TRIAGE,
    LEARNING_MATERIAL,
    COMMUNITY_HELP,
    EVENT_ORGANISING,
    WORKING_GROUP
}
