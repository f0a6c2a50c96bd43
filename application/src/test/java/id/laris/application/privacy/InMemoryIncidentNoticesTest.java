package id.laris.application.privacy;

import id.laris.application.shared.Undo;

class InMemoryIncidentNoticesTest implements IncidentNoticesContract {
    private final Undo undo = new Undo();
    private final InMemoryIncidents incidents = new InMemoryIncidents(undo);
    private final InMemoryIncidentNotices notices = new InMemoryIncidentNotices(undo);

    @Override
    public IncidentNotices notices() {
        return notices;
    }

    @Override
    public Incidents incidents() {
        return incidents;
    }
}
