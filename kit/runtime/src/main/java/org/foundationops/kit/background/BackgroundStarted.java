package org.foundationops.kit.background;

/** The service has started and may do work of its own; threads and clocks begin at this event and not at the start. */
public record BackgroundStarted() {}
