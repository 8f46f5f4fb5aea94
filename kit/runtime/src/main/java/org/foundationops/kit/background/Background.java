package org.foundationops.kit.background;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Starts the work that nobody asks for: relay, inbox, sealer, retention and the rest. With {@code foundation.background}
 * switched off a process only answers requests, and needs neither Kafka nor the service's own database for it.
 */
@ApplicationScoped
public class Background {

    private final boolean isOn;
    private final Event<BackgroundStarted> started;

    Background(
            @ConfigProperty(name = "foundation.background", defaultValue = "true") boolean isOn,
            Event<BackgroundStarted> started) {
        this.isOn = isOn;
        this.started = started;
    }

    public boolean isOn() {
        return isOn;
    }

    void start(@Observes StartupEvent event) {
        if (isOn) {
            started.fire(new BackgroundStarted());
        }
    }
}
