package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.DamageNumber;
import id.laris.domain.stock.DamageReport;
import id.laris.domain.stock.StockMovement.Kind;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

public interface DamageReportsContract {
    Photo FRONT = new Photo(Photo.Type.JPEG, new byte[] {1, 2, 3});
    Photo BACK = new Photo(Photo.Type.WEBP, new byte[] {-1, 0});

    DamageReports reports();

    private DamageReport report(int photos) {
        return new DamageReport(
                reports().nextNumber(2026),
                new Sku("KAOS-M"),
                new WarehouseCode("BDG"),
                Kind.DAMAGE,
                Quantity.of(2),
                DamageReport.Reason.WET,
                "Atap bocor\nrak A",
                photos,
                "staff x",
                Instant.parse("2026-11-21T02:00:00Z"));
    }

    @Test
    default void what_was_reported_is_found_as_it_was_with_its_pictures_in_their_order() {
        var report = report(2);
        reports().add(report, List.of(FRONT, BACK));
        var bare = report(0);
        reports().add(bare, List.of());

        assertThat(reports().get(report.number())).isEqualTo(report);
        assertThat(reports().photo(report.number(), 1)).contains(FRONT);
        assertThat(reports().photo(report.number(), 2)).contains(BACK);
        assertThat(reports().photo(report.number(), 0)).isEmpty();
        assertThat(reports().photo(report.number(), 3)).isEmpty();
        assertThat(reports().photo(bare.number(), 1)).isEmpty();
        assertThat(sequence(bare)).isEqualTo(sequence(report) + 1);
    }

    private static int sequence(DamageReport report) {
        return Integer.parseInt(report.number().value().substring(8));
    }

    @Test
    default void what_nobody_reported_is_missing() {
        assertThatThrownBy(() -> reports().get(new DamageNumber("BR-1999-00001")))
                .isInstanceOf(Missing.class);
    }
}
