package id.laris.application.privacy;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.privacy.Incident;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

@Alternative
@Singleton
public class InMemoryIncidents implements Incidents {
    private final Table<UUID, Incident> incidents;
    private final Table<UUID, Integer> raised;

    @Inject
    public InMemoryIncidents(Undo undo) {
        incidents = new Table<>(undo);
        raised = new Table<>(undo);
    }

    @Override
    public void add(Incident incident) {
        incidents.put(incident.id(), incident);
    }

    @Override
    public synchronized void save(Incident incident) {
        if (get(incident.id()).version() != incident.version()) throw new StaleVersion("incident", incident.id());
        add(new Incident(
                incident.id(),
                incident.category(),
                incident.detectedAt(),
                incident.dataClasses(),
                incident.people(),
                incident.course(),
                incident.handling(),
                incident.authorityToldAt(),
                incident.peopleToldAt(),
                incident.version() + 1));
    }

    @Override
    public Incident get(UUID id) {
        return incidents.find(id).orElseThrow(() -> new Missing("incident", id));
    }

    @Override
    public List<Incident> unanswered() {
        return incidents
                .all()
                .filter(incident -> !incident.isAnswered())
                .sorted(Comparator.comparing(Incident::detectedAt).thenComparing(Incident::id))
                .toList();
    }

    @Override
    public synchronized boolean raise(UUID incident, int level) {
        if (raised.find(incident).orElse(0) >= level) return false;
        raised.put(incident, level);
        return true;
    }

    @Override
    public List<Incident> list(int most) {
        return incidents
                .all()
                .sorted(Comparator.comparing(Incident::detectedAt)
                        .thenComparing(Incident::id)
                        .reversed())
                .limit(most)
                .toList();
    }
}
