package id.laris.persistence.shipping;

import id.laris.application.shipping.Tariffs;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.Tariff;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Remembered;
import id.laris.persistence.shared.Sql;
import id.laris.persistence.shared.Transactions;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The price list is small and replaced as a whole. */
@Singleton
class PostgresTariffs implements Tariffs {
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private final Sql sql;
    private final Remembered<Tariff> current;

    PostgresTariffs(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.current = new Remembered<>(transactions, REMEMBERED, this::read);
    }

    @Override
    public Tariff current() {
        return current.get();
    }

    @Override
    @Transactional
    public void replace(Tariff tariff) {
        // Two replacements at once would mix; readers are not held up.
        sql.update("LOCK TABLE tariff_zone IN SHARE ROW EXCLUSIVE MODE");
        sql.update("DELETE FROM tariff_rate");
        sql.update("DELETE FROM tariff_zone");
        sql.batch(
                "INSERT INTO tariff_zone (code, position, name, regions) VALUES (?, ?, ?, ?)",
                IntStream.range(0, tariff.zones().size())
                        .mapToObj(at -> zoneValues(tariff.zones().get(at), at))
                        .toList());
        sql.batch(
                """
                INSERT INTO tariff_rate (zone, service, position, first_kg, further_kg, min_days, max_days, most_grams)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                IntStream.range(0, tariff.rates().size())
                        .mapToObj(at -> rateValues(tariff.rates().get(at), at))
                        .toList());
        current.changed();
    }

    private static Object[] zoneValues(Tariff.Zone zone, int position) {
        return new Object[] {
            zone.code(),
            position,
            zone.name(),
            Sql.texts(zone.regions().stream().sorted().toList())
        };
    }

    private static Object[] rateValues(Tariff.Rate rate, int position) {
        return new Object[] {
            rate.zone(),
            rate.service().value(),
            position,
            rate.firstKg().minorUnits(),
            rate.furtherKg().minorUnits(),
            rate.minDays(),
            rate.maxDays(),
            rate.most()
        };
    }

    private Tariff read() {
        return new Tariff(
                sql.list(
                        "SELECT code, name, regions FROM tariff_zone ORDER BY position",
                        row -> new Tariff.Zone(
                                row.getString("code"),
                                row.getString("name"),
                                Columns.texts(row, "regions").stream()
                                        .map(RegionCode::new)
                                        .collect(Collectors.toSet()))),
                sql.list("SELECT * FROM tariff_rate ORDER BY position", PostgresTariffs::rate));
    }

    private static Tariff.Rate rate(ResultSet row) throws SQLException {
        return new Tariff.Rate(
                row.getString("zone"),
                new ServiceCode(row.getString("service")),
                Columns.rupiah(row, "first_kg"),
                Columns.rupiah(row, "further_kg"),
                row.getInt("min_days"),
                row.getInt("max_days"),
                row.getLong("most_grams"));
    }
}
