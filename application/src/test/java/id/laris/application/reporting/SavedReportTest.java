package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.reporting.ReportSpan.Kind;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.SavedReportNameTaken;
import id.laris.domain.reporting.TooManySavedReports;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.stock.WarehouseCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavedReportTest {
    /** Half past midnight of 1 March in Jakarta. */
    private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-02-28T17:30:00Z"), ZoneOffset.UTC);

    private final TestShop shop = new TestShop();
    private final SavedReports reports = new InMemorySavedReports(shop.undo);
    private final ReportMailings mailings = new InMemoryReportMailings(shop.undo);
    private final SaveReport save =
            new SaveReport(reports, shop.warehouses, UUID::randomUUID, shop.actor, new AuditNotes());
    private final RenameSavedReport rename = new RenameSavedReport(reports, shop.actor, new AuditNotes());
    private final RemoveSavedReport remove = new RemoveSavedReport(reports, mailings, shop.actor, new AuditNotes());
    private final ListSavedReports list = new ListSavedReports(reports, mailings, shop.actor);
    private final OpenSavedReport open = new OpenSavedReport(reports, shop.actor, TestShop.SETTINGS, NIGHT);
    private final Actor ani = staff();
    private final Actor budi = staff();

    private static Actor staff(WarehouseCode... warehouses) {
        return Actor.staff(new AccountId(UUID.randomUUID()), Set.of(Permission.VIEW_REPORTS), Set.of(warehouses));
    }

    @BeforeEach
    void come_in() {
        shop.actor.become(ani);
    }

    private SavedReport saved(String name, boolean shared, Kind kind, Optional<WarehouseCode> warehouse) {
        return save.save(new SaveReport.Command(name, shared, By.PRODUCT, ReportSpan.of(kind), warehouse));
    }

    @Test
    void days_move_with_the_day_in_the_shops_zone() {
        var today = LocalDate.of(2026, 3, 31);
        assertThat(ReportSpan.of(Kind.LAST_MONTH).on(today))
                .isEqualTo(new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)));
        assertThat(ReportSpan.of(Kind.LAST_7_DAYS).on(today).days()).isEqualTo(7);
        assertThat(ReportSpan.of(Kind.LAST_30_DAYS).on(today).days()).isEqualTo(30);
        assertThat(ReportSpan.of(Kind.THIS_YEAR).on(LocalDate.of(2028, 12, 31)).days())
                .isEqualTo(366);
        assertThat(ReportSpan.of(Kind.YESTERDAY).on(LocalDate.of(2026, 1, 1)).to())
                .isEqualTo("2025-12-31");

        var this_month = saved("Bulan ini", false, Kind.THIS_MONTH, Optional.empty());
        assertThat(open.open(this_month.id()).query().period().from()).isEqualTo("2026-03-01");
    }

    @Test
    void a_fixed_time_has_days_and_no_other_has() {
        var days = new Period(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 9));
        assertThat(ReportSpan.fixed(days).on(LocalDate.of(2030, 1, 1))).isEqualTo(days);
        assertThatThrownBy(() -> ReportSpan.of(Kind.FIXED)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new ReportSpan(Kind.THIS_MONTH, Optional.of(days)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void colleagues_see_what_is_shared_and_change_nothing() {
        var own = saved("Punya sendiri", false, Kind.THIS_MONTH, Optional.empty());
        var shared = saved("Bersama", true, Kind.THIS_MONTH, Optional.empty());

        shop.actor.become(budi);
        assertThat(list.list()).containsExactly(new ListSavedReports.Listed(shared, false, Optional.empty()));
        assertThat(open.open(shared.id()).own()).isFalse();
        assertThatThrownBy(() -> open.open(own.id())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> remove.remove(shared.id())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> rename.rename(new RenameSavedReport.Command(shared.id(), "Milikku", false)))
                .isInstanceOf(Missing.class);

        shop.actor.become(ani);
        remove.remove(shared.id());
        assertThat(list.list()).extracting(it -> it.report().id()).containsExactly(own.id());
    }

    @Test
    void one_of_a_warehouse_that_is_not_theirs_any_more_is_refused_and_never_another() {
        var bandung = saved("Bandung", true, Kind.THIS_MONTH, Optional.of(Goods.BANDUNG));
        var shopwide = saved("Semua", true, Kind.THIS_MONTH, Optional.empty());

        shop.actor.become(staff(Goods.JAKARTA));
        assertThatThrownBy(() -> open.open(bandung.id())).isInstanceOf(NotYourWarehouse.class);
        assertThat(list.list()).extracting(it -> it.report().id()).containsExactly(shopwide.id());
        assertThatThrownBy(() -> saved("Bandung", false, Kind.THIS_MONTH, Optional.of(Goods.BANDUNG)))
                .isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> saved("Mana", false, Kind.THIS_MONTH, Optional.of(new WarehouseCode("XXX"))))
                .isInstanceOf(NotYourWarehouse.class);
    }

    @Test
    void the_same_name_is_saved_anew_and_two_never_have_one() {
        var first = saved("Harian", false, Kind.YESTERDAY, Optional.empty());
        var again = saved(" Harian ", true, Kind.LAST_7_DAYS, Optional.empty());
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(list.list()).hasSize(1);

        var other = saved("Lain", false, Kind.YESTERDAY, Optional.empty());
        assertThatThrownBy(() -> rename.rename(new RenameSavedReport.Command(other.id(), "Harian", false)))
                .isInstanceOf(SavedReportNameTaken.class);
        assertThat(rename.rename(new RenameSavedReport.Command(other.id(), "Baru", true))
                        .shared())
                .isTrue();
        for (var wrong : new String[] {"", " ", "x".repeat(61), "a\nb"})
            assertThatThrownBy(() -> rename.rename(new RenameSavedReport.Command(other.id(), wrong, true)))
                    .isInstanceOf(Invalid.class);
    }

    @Test
    void nobody_keeps_more_than_fifty() {
        for (int i = 0; i < SaveReport.MOST; i++) saved("Laporan " + i, false, Kind.YESTERDAY, Optional.empty());
        assertThatThrownBy(() -> saved("Satu lagi", false, Kind.YESTERDAY, Optional.empty()))
                .isInstanceOf(TooManySavedReports.class);
        saved("Laporan 7", true, Kind.LAST_MONTH, Optional.empty());
    }
}
