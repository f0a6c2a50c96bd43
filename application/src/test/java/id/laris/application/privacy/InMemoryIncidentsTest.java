package id.laris.application.privacy;

import id.laris.application.shared.Undo;

class InMemoryIncidentsTest implements IncidentsContract {
    private final InMemoryIncidents incidents = new InMemoryIncidents(new Undo());

    @Override
    public Incidents incidents() {
        return incidents;
    }
}
