package id.laris.application.stock;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.Missing;
import id.laris.domain.stock.DamageNumber;
import id.laris.domain.stock.DamageReport;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Alternative
@Singleton
public class InMemoryDamageReports implements DamageReports {
    private final Table<DamageNumber, DamageReport> reports;
    private final Table<DamageNumber, List<Photo>> photos;
    private final Table<Integer, Long> numbers;

    @Inject
    public InMemoryDamageReports(Undo undo) {
        reports = new Table<>(undo);
        photos = new Table<>(undo);
        numbers = new Table<>(undo);
    }

    @Override
    public synchronized DamageNumber nextNumber(int year) {
        long next = numbers.find(year).orElse(0L) + 1;
        numbers.put(year, next);
        return DamageNumber.of(year, next);
    }

    @Override
    public void add(DamageReport report, List<Photo> pictures) {
        if (!reports.add(report.number(), report)) throw new IllegalStateException("taken: " + report.number());
        photos.put(report.number(), List.copyOf(pictures));
    }

    @Override
    public DamageReport get(DamageNumber number) {
        return reports.find(number).orElseThrow(() -> new Missing("damage-report", number));
    }

    @Override
    public Optional<Photo> photo(DamageNumber number, int place) {
        return photos.find(number)
                .filter(all -> place >= 1 && place <= all.size())
                .map(all -> all.get(place - 1));
    }
}
