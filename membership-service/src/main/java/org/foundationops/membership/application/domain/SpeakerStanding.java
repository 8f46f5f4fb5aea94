package org.foundationops.membership.application.domain;

/** Whether somebody is a member and has endorsed an application, when they speak up for it. */
public record SpeakerStanding(boolean isMember, boolean hasEndorsed) {}
