package id.laris.application.stock;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.JAKARTA;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.DamageReport;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement.Kind;
import id.laris.domain.stock.WarehouseCode;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportDamageTest {
    private final TestShop shop = new TestShop().receive(TOPI, BANDUNG, 4);
    private final InMemoryDamageReports reports = new InMemoryDamageReports(shop.undo);
    private final ReportDamage reportDamage = new ReportDamage(
            reports,
            shop.stockDesk,
            shop.warehouses,
            shop.products,
            TestShop.SETTINGS,
            shop.clock,
            shop.actor,
            new AuditNotes());
    private final ShowDamagePhoto showDamagePhoto = new ShowDamagePhoto(reports, shop.actor);
    private final ShowDamageReport showDamageReport = new ShowDamageReport(reports, shop.actor);

    private DamageReport report(Sku sku, WarehouseCode warehouse, Kind act, int pieces, List<byte[]> photos) {
        return reportDamage.report(new ReportDamage.Command(
                sku, warehouse, act, Quantity.of(pieces), DamageReport.Reason.WET, "Atap bocor", photos));
    }

    private StockLevel level() {
        return shop.stock.levels(List.of(TOPI)).get(0);
    }

    @Test
    void damaged_pieces_leave_the_shelf_with_a_paper_and_pictures_and_are_thrown_away_later() {
        var picture = PhotoCleaningTest.picture("png");
        var damaged = report(TOPI, BANDUNG, Kind.DAMAGE, 3, List.of(picture));

        assertThat(level().onHand()).isEqualTo(Quantity.of(1));
        assertThat(level().damaged()).isEqualTo(Quantity.of(3));
        assertThat(showDamageReport.show(damaged.number())).isEqualTo(damaged);
        assertThat(showDamagePhoto.show(damaged.number(), 1).type()).isEqualTo(Photo.Type.PNG);
        assertThatThrownBy(() -> showDamagePhoto.show(damaged.number(), 2)).isInstanceOf(Missing.class);
        var movement = shop.stock.ledger(LedgerQuery.of(TOPI, 1)).items().get(0).movement();
        assertThat(movement.document()).isEqualTo(damaged.number().value());
        assertThat(movement.kind()).isEqualTo(Kind.DAMAGE);

        report(TOPI, BANDUNG, Kind.WRITE_OFF, 2, List.of());

        assertThat(level().damaged()).isEqualTo(Quantity.of(1));
        assertThat(shop.stock.compareWithLedger()).isEmpty();
    }

    @Test
    void more_than_there_are_or_none_at_all_is_refused() {
        assertThatThrownBy(() -> report(TOPI, BANDUNG, Kind.DAMAGE, 5, List.of()))
                .isInstanceOf(NotEnoughStock.class);
        assertThatThrownBy(() -> report(TOPI, BANDUNG, Kind.WRITE_OFF, 1, List.of()))
                .isInstanceOf(NotEnoughStock.class);
        assertThatThrownBy(() -> report(TOPI, BANDUNG, Kind.DAMAGE, 0, List.of()))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> report(TOPI, BANDUNG, Kind.SALE, 1, List.of())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> report(new Sku("TIDAK-ADA"), BANDUNG, Kind.DAMAGE, 1, List.of()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> report(TOPI, new WarehouseCode("XXX"), Kind.DAMAGE, 1, List.of()))
                .isInstanceOf(Missing.class);
    }

    @Test
    void what_is_no_picture_or_one_too_many_is_refused_and_nothing_moves() {
        assertThatThrownBy(() -> report(TOPI, BANDUNG, Kind.DAMAGE, 1, List.of("<svg/>".getBytes())))
                .hasFieldOrPropertyWithValue("code", "photo-not-a-picture");
        var picture = PhotoCleaningTest.picture("jpg");
        assertThatThrownBy(() -> report(TOPI, BANDUNG, Kind.DAMAGE, 1, Collections.nCopies(5, picture)))
                .hasFieldOrPropertyWithValue("code", "photo-too-many");
        assertThat(level().onHand()).isEqualTo(Quantity.of(4));
    }

    @Test
    void who_works_elsewhere_reports_and_sees_nothing() {
        var report = report(TOPI, BANDUNG, Kind.DAMAGE, 1, List.of(PhotoCleaningTest.picture("jpg")));
        shop.actor.become(Actor.staff(
                new AccountId(UUID.randomUUID()),
                Set.of(Permission.ADJUST_STOCK, Permission.VIEW_STOCK),
                Set.of(JAKARTA)));

        assertThatThrownBy(() -> report(TOPI, BANDUNG, Kind.DAMAGE, 1, List.of()))
                .isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> showDamageReport.show(report.number())).isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> showDamagePhoto.show(report.number(), 1)).isInstanceOf(NotYourWarehouse.class);
    }
}
