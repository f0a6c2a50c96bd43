package id.laris.application.stock;

import id.laris.application.shared.Undo;

class InMemoryDamageReportsTest implements DamageReportsContract {
    private final DamageReports reports = new InMemoryDamageReports(new Undo());

    @Override
    public DamageReports reports() {
        return reports;
    }
}
