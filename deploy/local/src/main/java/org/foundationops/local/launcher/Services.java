package org.foundationops.local.launcher;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foundationops.local.parts.ReadyLine;

/** The four services on this machine. */
final class Services {

    private final Home home;
    private final Supervisor supervisor;
    private final Ports ports;
    private final Progress progress;
    private final List<ServiceInstallation> installations;
    private final Http http = new Http();

    Services(Home home, Ports ports, Supervisor supervisor, Progress progress) {
        this.home = home;
        this.supervisor = supervisor;
        this.ports = ports;
        this.progress = progress;
        this.installations = Arrays.stream(Service.values())
                .map(service -> new ServiceInstallation(home, service))
                .toList();
    }

    /** Copies what is new, and answers what has no AOT cache yet. */
    List<ServiceInstallation> install() {
        installations.forEach(ServiceInstallation::install);
        return installations.stream()
                .filter(installation -> !installation.isTrained())
                .toList();
    }

    Map<Service, RunningProcess> start(ReadyLine parts) {
        Map<Service, RunningProcess> started = new LinkedHashMap<>();
        for (ServiceInstallation installation : installations) {
            Service service = installation.service();
            started.put(service, supervisor.start(installation.launch(environment(service, parts))));
        }
        return started;
    }

    Map<String, String> environment(Service service, ReadyLine parts) {
        return ServiceEnvironment.of(home, service, ports, parts);
    }

    void awaitReady(Map<Service, RunningProcess> processes) {
        processes.forEach((service, process) -> {
            awaitReady(service, process);
            progress.say(service.id() + " is ready");
        });
    }

    void awaitReady(Service service, RunningProcess process) {
        Waiting.until(service.id(), () -> {
            supervisor.requireAlive(process);
            return Optional.of(isReady(service)).filter(ready -> ready);
        });
    }

    private boolean isReady(Service service) {
        return http.get(readiness(ports, service), null).isSuccess();
    }

    static String readiness(Ports ports, Service service) {
        return ports.url(service.port()) + "/q/health/ready";
    }
}
