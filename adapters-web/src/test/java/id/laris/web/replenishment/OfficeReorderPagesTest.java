package id.laris.web.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.forecasting.DemandForecast;
import id.laris.application.forecasting.Forecasts;
import id.laris.application.forecasting.Subject;
import id.laris.application.purchasing.PriceLists;
import id.laris.application.purchasing.PurchaseOrders;
import id.laris.application.purchasing.PurchaseQuery;
import id.laris.application.purchasing.Suppliers;
import id.laris.application.purchasing.SuppliersContract;
import id.laris.application.shared.Goods;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Role;
import id.laris.domain.purchasing.PriceBreak;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.purchasing.PurchaseState;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeReorderPagesTest {
    private static final String PAGE = "/admin/pembelian/saran";

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    Forecasts forecasts;

    @Inject
    Suppliers suppliers;

    @Inject
    PriceLists prices;

    @Inject
    PurchaseOrders orders;

    @Inject
    Warehouses warehouses;

    @Inject
    Clock clock;

    private Supplier supplier;
    private Staff.Browser owner;

    @BeforeEach
    void open() {
        shop.open();
        owner = staff.browserOf(Role.OWNER);
        supplier = SuppliersContract.supplier("Topi <Jaya>");
        suppliers.add(supplier);
    }

    /** Far more than anybody has. */
    private void forecast(Sku sku) {
        var monday = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var warehouse : List.of(Optional.of(Goods.BANDUNG), Optional.<id.laris.domain.stock.WarehouseCode>empty()))
            forecasts.put(List.of(new DemandForecast(
                    new Subject(Subject.Scope.SKU, sku.value(), warehouse),
                    "Barang <" + sku + ">",
                    monday,
                    Collections.nCopies(
                            26, new DemandForecast.Week(200_000, 8_000, 190_000, 210_000, 180_000, 220_000, 1)),
                    "Theta",
                    Optional.empty(),
                    52,
                    Optional.empty(),
                    "f",
                    clock.instant())));
    }

    private void sells(Sku sku) {
        prices.put(List.of(new SupplierPrice(
                supplier.id(), sku, "", 12, Money.rupiah(1), Quantity.of(12), LocalDate.of(2026, 1, 1))));
    }

    private List<PurchaseOrder> drafts() {
        return orders.list(new PurchaseQuery(
                        "", Set.of(PurchaseState.DRAFT), Optional.of(supplier.id()), Set.of(), Optional.empty(), 50))
                .items();
    }

    private String[] form(String key, Sku sku, String quantity) {
        return new String[] {
            "kunci",
            key,
            "cara",
            "beli",
            "sku",
            sku.value(),
            "ke",
            "BDG",
            "dari",
            supplier.id().toString(),
            "jumlah",
            quantity,
            "pilih",
            "0"
        };
    }

    @Test
    void what_is_bought_ahead_says_from_how_many_pieces_it_costs_less() {
        forecast(Goods.TOPI);
        for (var other : suppliers.active())
            for (var price : prices.of(other.id()))
                if (price.sku().equals(Goods.TOPI)) prices.remove(other.id(), price.sku(), price.validFrom());
        prices.put(List.of(new SupplierPrice(
                supplier.id(),
                Goods.TOPI,
                "",
                1,
                Money.rupiah(1_000),
                Quantity.of(1),
                LocalDate.of(2026, 1, 1),
                List.of(new PriceBreak(Quantity.of(900_000), Money.rupiah(700))))));

        assertThat(owner.read(PAGE + "?q=" + Goods.TOPI + "&lang=id"))
                .contains("Beli 900.000, bukan ", "mulai 900.000 buah harganya Rp700 per buah, hemat ±Rp");
        assertThat(owner.read(PAGE + "?q=" + Goods.TOPI + "&lang=en"))
                .contains("from 900.000 pieces on each costs Rp700");
    }

    @Test
    void what_is_ordered_together_says_until_when_it_is_enough() {
        forecast(Goods.TOPI);
        for (var other : suppliers.active())
            for (var price : prices.of(other.id()))
                if (price.sku().equals(Goods.TOPI)) prices.remove(other.id(), price.sku(), price.validFrom());
        suppliers.save(new Supplier(
                supplier.id(),
                supplier.name(),
                supplier.contact(),
                supplier.language(),
                supplier.leadDays(),
                Money.rupiah(0),
                Money.rupiah(900_000_000_000L),
                true,
                0));
        prices.put(List.of(new SupplierPrice(
                supplier.id(),
                Goods.TOPI,
                "",
                1,
                Money.rupiah(900_000_000),
                Quantity.of(1),
                LocalDate.of(2026, 1, 1))));

        assertThat(owner.read(PAGE + "?q=" + Goods.TOPI + "&lang=id"))
                .contains("Sekali pesan ke Topi &lt;Jaya&gt; berbiaya Rp900.000.000.000: cukup sampai");
    }

    @Test
    void what_there_is_no_room_for_is_told() {
        forecast(Goods.TOPI);
        sells(Goods.TOPI);
        var bandung = warehouses.get(Goods.BANDUNG);
        warehouses.save(bandung.holding(Optional.of(1)));

        assertThat(owner.read(PAGE + "?q=" + Goods.TOPI + "&lang=id"))
                .contains("buah tidak disarankan", "tidak ada tempat lagi di BDG");

        warehouses.save(warehouses.get(Goods.BANDUNG).holding(Optional.empty()));
        assertThat(owner.read(PAGE + "?q=" + Goods.TOPI + "&lang=id")).doesNotContain("tidak disarankan");
    }

    @Test
    void what_is_accepted_becomes_one_draft_however_often_it_is_sent() {
        forecast(Goods.TOPI);
        sells(Goods.TOPI);

        var page = owner.read(PAGE + "?q=" + Goods.TOPI + "&lang=id");
        assertThat(page)
                .contains(
                        "Barang &lt;TOPI-HITAM&gt;",
                        "per minggu, stok bebas",
                        "tanpa tindakan",
                        "<svg class=\"spark\"",
                        "<polyline")
                .contains("Beli dari Topi &lt;Jaya&gt;")
                .doesNotContain("NaN")
                .doesNotContain("<Jaya>");

        var key = UUID.randomUUID().toString();
        var place = owner.submit(PAGE, form(key, Goods.TOPI, "24"))
                .statusCode(303)
                .extract()
                .header("Location");
        owner.submit(PAGE, form(key, Goods.TOPI, "24")).statusCode(303);

        assertThat(drafts()).hasSize(1);
        assertThat(drafts().get(0).lines().get(0).ordered()).isEqualTo(Quantity.of(24));
        assertThat(place).contains(drafts().get(0).number().value());
    }

    @Test
    void what_cannot_be_bought_comes_back_with_what_was_typed() {
        forecast(Goods.KAOS_L);
        sells(Goods.KAOS_L);

        var off = owner.submit(PAGE, form("", Goods.KAOS_L, "13"))
                .statusCode(422)
                .extract()
                .asString();
        assertThat(off).contains("value=\"13\"");
        owner.submit(PAGE, form("", Goods.KAOS_L, "banyak")).statusCode(422);
        owner.submit(PAGE, "kunci", "").statusCode(422);
        owner.submit(PAGE, "pilih", "99999", "sku", "X").statusCode(422);
        owner.open(PAGE + "?anggaran=banyak").statusCode(422);
        owner.open(PAGE + "?gudang=XYZ").statusCode(404);
        assertThat(drafts()).isEmpty();
    }

    @Test
    void a_budget_and_missing_suppliers_are_told() {
        forecast(Goods.KAOS_M);
        assertThat(owner.read(PAGE + "?q=" + Goods.KAOS_M + "&lang=id"))
                .contains("tidak ada pemasok aktif")
                .contains("/admin/pembelian/pemasok");
        sells(Goods.KAOS_M);
        assertThat(owner.read(PAGE + "?q=" + Goods.KAOS_M + "&anggaran=100&lang=id"))
                .contains("Anggaran cukup untuk", "pemasok meminta paling sedikit");
        assertThat(owner.read(PAGE + "?q=tidak-ada-yang-begini")).contains("Belum ada ramalan");
    }
}
