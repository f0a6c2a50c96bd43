package id.laris.web.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.Period;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.Warehouses;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.office.Days;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** What reports are asked by: a time and a warehouse. */
@Singleton
class ReportForm {
    private static final int DAYS = 30;

    private final Warehouses warehouses;
    private final CurrentActor current;
    private final ShopSettings shop;
    private final Clock clock;

    ReportForm(Warehouses warehouses, CurrentActor current, ShopSettings shop, Clock clock) {
        this.warehouses = warehouses;
        this.current = current;
        this.shop = shop;
        this.clock = clock;
    }

    /** Those who asks may see reports of. */
    List<Warehouse> warehouses() {
        return warehouses.all().stream()
                .filter(w -> current.actor().worksIn(w.code()))
                .toList();
    }

    static Optional<WarehouseCode> place(String warehouse) {
        return warehouse == null || warehouse.isBlank() ? Optional.empty() : Optional.of(new WarehouseCode(warehouse));
    }

    /** A blank end is the usual one; empty for what is no period. */
    Optional<Period> period(String from, String to) {
        var usual = usual();
        try {
            return Optional.of(new Period(
                    from == null || from.isBlank() ? usual.from() : Days.day(from),
                    to == null || to.isBlank() ? usual.to() : Days.day(to)));
        } catch (DateTimeParseException | Invalid unreadable) {
            return Optional.empty();
        }
    }

    Period usual() {
        return last(DAYS);
    }

    /** So many days up to and with today. */
    Period last(int days) {
        return new Period(today().minusDays(days - 1L), today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), shop.zone());
    }
}
