package id.laris.application.reporting;

import id.laris.application.shared.Undo;

class InMemoryReportMailingsTest implements ReportMailingsContract {
    private final Undo undo = new Undo();
    private final ReportMailings mailings = new InMemoryReportMailings(undo);
    private final SavedReports reports = new InMemorySavedReports(undo);

    @Override
    public ReportMailings mailings() {
        return mailings;
    }

    @Override
    public SavedReports reports() {
        return reports;
    }
}
