package id.laris.application.reporting;

import id.laris.application.shared.Undo;

class InMemorySavedReportsTest implements SavedReportsContract {
    private final SavedReports reports = new InMemorySavedReports(new Undo());

    @Override
    public SavedReports reports() {
        return reports;
    }
}
