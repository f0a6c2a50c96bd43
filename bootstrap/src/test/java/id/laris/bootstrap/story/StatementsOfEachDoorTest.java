package id.laris.bootstrap.story;

import static id.laris.bootstrap.story.Api.cartWith;
import static id.laris.bootstrap.story.Api.checkout;
import static id.laris.bootstrap.story.Api.placed;
import static id.laris.bootstrap.story.Api.put;
import static id.laris.bootstrap.story.Api.staff;
import static id.laris.bootstrap.story.Api.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.forecasting.DemandForecast;
import id.laris.application.forecasting.Forecasts;
import id.laris.application.forecasting.Subject;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Measured;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.StatementCounter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What each page, each read of the API and an order cost in statements, and that the cost does not grow with the catalogue or the
 * order book. Statements are told apart by the request that sent them, so the shop's own work beside them does not count.
 */
@QuarkusTest
class StatementsOfEachDoorTest {
    /** Each door is visited so often after a change of the goods, then as often without one: the cheapest visits count. */
    private static final int VISITS = 3;

    /** Two of them weigh the risk: what is known of the buyer, and what was thought of it when there was anything to think. */
    private static final int ORDER = 18;

    /** @param first after something changed; @param again with what the shop remembers */
    private record Cost(int first, int again) {}

    /** @param most statements of a first visit that are allowed */
    private record Door(String name, int most, Function<Map<String, String>, Response> visit) {}

    @Inject
    StockedShop shop;

    @Inject
    Forecasts forecasts;

    private Browser customer;
    private Browser owner;
    private Browser mine;
    private String number;
    private String token;
    private String cart;
    private String parcel;
    private int goods;
    private final Map<String, Integer> shut = new TreeMap<>();

    @AfterEach
    void listen_no_more() {
        StatementCounter.labelled(() -> null);
    }

    @Test
    void stay_few_and_do_not_grow_with_the_shop() {
        shop.stock();
        StatementCounter.labelled(() -> (String) MDC.get("requestId"));
        prepare();

        grow(30);
        var small = costs();
        grow(300);
        var large = costs();

        print(small, large);
        assertThat(shut).as("doors that did not open").isEmpty();
        var softly = new SoftAssertions();
        doors().forEach(door -> softly.assertThat(large.get(door.name()).first())
                .as(door.name())
                .isLessThanOrEqualTo(door.most()));
        softly.assertThat(large).isEqualTo(small);
        softly.assertAll();
    }

    private void prepare() {
        var paid = placed(Goods.KAOS_M, 1, "BANK_TRANSFER");
        number = paid.get("number");
        token = paid.get("token");
        staff().body(Map.of())
                .post("/api/v1/orders/{number}/payments/confirm", number)
                .then()
                .statusCode(200);
        parcel = staff().body(Map.of("courier", "JNE", "trackingNumber", "JX1"))
                .post("/api/v1/orders/{number}/shipments", number)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        cart = cartWith(Goods.KAOS_M, 1);
        customer = new Browser();
        customer.page("/produk/kaos-kawung");
        assertThat(customer.send("/keranjang", "sku", Goods.KAOS_M.value(), "jumlah", "1")
                        .statusCode())
                .isEqualTo(303);
        owner = Browser.ofOwner();
        mine = Browser.ofCustomer(shop.customer());
        live(mine);
        for (var kind : List.of("Hitungan A", "Hitungan B"))
            for (var aim : List.of("", "kaos", "kaos-kawung", "topi-rimba"))
                staff().body(Map.of(
                                "kind",
                                kind,
                                "from",
                                "2026-11-02",
                                "to",
                                "2026-11-04",
                                "scope",
                                aim.isEmpty() ? "SHOP" : aim.contains("-") ? "PRODUCT" : "CATEGORY",
                                "key",
                                aim))
                        .post("/api/v1/forecast-promotions")
                        .then()
                        .statusCode(201);
    }

    /** An account as people have it after a while: an address, wishes, a cart, orders. */
    private static void live(Browser browser) {
        browser.page("/akun/alamat/baru");
        browser.send(
                "/akun/alamat/baru",
                "recipient",
                "Sari",
                "phone",
                "081200001111",
                "province",
                "32",
                "regency",
                "32.73",
                "district",
                "32.73.01",
                "village",
                "32.73.01.1001",
                "street",
                "Jl. Setiabudi 10",
                "postalCode",
                "40153");
        for (var product : List.of("kaos-kawung", "topi-rimba")) {
            browser.page("/produk/" + product);
            browser.send("/akun/wishlist", "produk", product);
        }
        browser.send("/keranjang", "sku", Goods.KAOS_M.value(), "jumlah", "1");
    }

    /** More goods, more orders. */
    private void grow(int products) {
        shop.add(
                IntStream.range(goods, goods + products)
                        .mapToObj(n -> Goods.product(
                                "kaos-hitungan-" + n,
                                "Kaos Kawung Hitungan " + n,
                                n % 3 == 0 ? "Pasundan" : "Rimba",
                                "kaos",
                                List.of("Warna", "Ukuran"),
                                true,
                                Goods.variant(new Sku("HITUNG-" + n + "-M"), Money.rupiah(90_000 + n), "Nila", "M"),
                                Goods.variant(new Sku("HITUNG-" + n + "-L"), Money.rupiah(90_000 + n), "Nila", "L")))
                        .toList(),
                100);
        QuarkusTransaction.requiringNew()
                .run(() -> forecasts.put(IntStream.range(goods, goods + products)
                        .mapToObj(n -> "HITUNG-" + n + "-M")
                        .flatMap(sku ->
                                Stream.of(forecast(sku, Optional.empty()), forecast(sku, Optional.of(Goods.BANDUNG))))
                        .toList()));
        goods += products;
        for (int order = 0; order < products / 5; order++) placed(Goods.KAOS_L, 1, "BANK_TRANSFER");
    }

    /** More than there is, so that it is to be ordered. */
    private static DemandForecast forecast(String sku, Optional<WarehouseCode> warehouse) {
        return new DemandForecast(
                new Subject(Subject.Scope.SKU, sku, warehouse),
                sku,
                LocalDate.of(2026, 11, 23),
                List.of(new DemandForecast.Week(200, 40, 150, 250, 100, 300, 1)),
                "Theta",
                Optional.empty(),
                52,
                Optional.empty(),
                "f",
                Instant.parse("2026-11-23T02:00:00Z"));
    }

    private List<Door> doors() {
        return List.of(
                page("/", 4),
                page("/kategori/kaos", 3),
                page("/cari?q=kawung", 4),
                page("/cari?q=kawnug", 5),
                page("/cari/saran?q=kaw", 4),
                page("/produk/kaos-kawung", 6),
                page("/keranjang", 5),
                page("/checkout", 5),
                page("/pesanan/" + number + "?token=" + token, 8),
                page("/bantuan/pengiriman", 2),
                page("/pesanan", 2),
                account("/akun", 6),
                account("/akun/pesanan", 3),
                account("/akun/wishlist", 5),
                account("/akun/saldo", 4),
                account("/akun/alamat", 3),
                account("/akun/alamat/baru", 3),
                account("/akun/profil", 3),
                account("/akun/keamanan", 5),
                account("/akun/privasi", 7),
                account("/checkout", 10),
                account("/produk/kaos-kawung", 9),
                office("/admin", 21),
                office("/admin/pesanan", 6),
                office("/admin/pesanan/" + number, 10),
                office("/admin/pesanan/ambil?nomor=" + number, 6),
                office("/admin/pesanan/baru", 4),
                office("/admin/pembayaran", 5),
                office("/admin/pembayaran/macet", 7),
                office("/admin/pembayaran/buku", 6),
                office("/admin/pembayaran/buku/periksa", 5),
                office("/admin/faktur", 4),
                office("/admin/faktur/ppn", 4),
                office("/admin/faktur/coretax", 5),
                office("/admin/faktur/pajak", 4),
                office("/admin/faktur/bundel", 4),
                office("/admin/katalog/pajak", 4),
                office("/admin/katalog/pajak/kaos-kawung", 5),
                office("/admin/pembayaran/cocok", 5),
                office("/admin/risiko", 5),
                office("/admin/risiko/daftar", 5),
                office("/admin/risiko/aturan", 4),
                office("/admin/pembayaran/tempo", 5),
                office("/admin/pembayaran/piutang", 4),
                office("/admin/ramalan", 6),
                office("/admin/ramalan/promosi", 8),
                office("/admin/pembelian/saran?q=HITUNG", 13),
                office("/admin/pelanggan", 3),
                office("/admin/pelanggan?q=sari", 3),
                office("/admin/pelanggan/" + number, 7),
                office("/admin/kunci", 5),
                office("/admin/kejadian", 5),
                office("/admin/katalog", 6),
                office("/admin/katalog/impor", 5),
                office("/admin/stok", 5),
                office("/admin/stok/buku", 5),
                office("/admin/retur", 4),
                office("/admin/stok/pindah", 6),
                office("/admin/stok/opname", 6),
                office("/admin/stok/berkas", 6),
                office("/admin/laporan/riwayat", 6),
                office("/admin/laporan/penjualan", 9),
                office("/admin/laporan/penjualan?per=PRODUCT", 14),
                office("/admin/laporan/penjualan/tersimpan", 10),
                office("/admin/laporan/penjualan/rincian?per=PRODUCT&kunci=topi&dari=2026-01-01&sampai=2026-12-31", 6),
                office("/admin/laporan/terlaris?urut=WORST", 9),
                office("/admin/laporan/stok", 13),
                office("/admin/laporan/retur", 16),
                office("/admin/laporan/pelanggan", 7),
                office("/admin/laporan/corong", 9),
                office("/admin/stok/buku/periksa", 5),
                office("/admin/pesan", 5),
                office("/admin/cari?q=kawung", 8),
                read("/api/v1/products?q=kawung", 4),
                read("/api/v1/products?inStock=true&size=M&sort=price-up", 3),
                read("/api/v1/products/kaos-kawung", 6),
                read("/api/v1/products/suggestions?q=kaw", 4),
                read("/api/v1/categories", 2),
                read("/api/v1/tax-rules", 3),
                read("/api/v1/tax-report", 3),
                read("/api/v1/carts/" + cart, 5),
                read("/api/v1/orders", 4),
                read("/api/v1/orders?q=sari", 4),
                read("/api/v1/orders/" + number, 8),
                read("/api/v1/customers?q=sari", 3),
                read("/api/v1/customers/" + number, 7),
                read("/api/v1/shipments/" + parcel, 3),
                read("/api/v1/stock/" + Goods.KAOS_M, 4),
                read("/api/v1/catalog/imports", 3),
                read("/api/v1/regions", 2),
                read("/api/v1/stock/check", 3),
                read("/api/v1/dead-letters", 3),
                read("/api/v1/api-keys", 3),
                read("/api/v1/risk-policy", 3),
                read("/api/v1/stray-notices", 4),
                read("/api/v1/payment-disputes", 3),
                read("/api/v1/settlement-runs", 3),
                read("/api/v1/sales-histories", 3),
                read("/api/v1/forecasts", 5),
                read("/api/v1/forecast-promotions", 8),
                read("/api/v1/reorder-advice?q=HITUNG", 12),
                read("/api/v1/sales-report?by=PRODUCT&from=2026-01-01&to=2026-12-31", 9),
                read("/api/v1/report-files/sales?by=PRODUCT&from=2026-01-01&to=2026-12-31&format=xlsx", 9),
                read("/api/v1/saved-reports", 4),
                read("/api/v1/sales-report/entries?from=2026-01-01&to=2026-12-31", 3),
                read("/api/v1/sales-target?month=2026-11", 5),
                read("/api/v1/goods-ranking?rank=WORST&from=2026-01-01&to=2026-12-31", 7),
                read("/api/v1/stock-report", 11),
                read("/api/v1/returns-report?from=2026-01-01&to=2026-12-31", 14),
                read("/api/v1/customers-report", 5),
                read("/api/v1/funnel?from=2026-01-01&to=2026-12-31", 7),
                new Door("POST shipping-options", 5, headers -> visitor()
                        .headers(headers)
                        .body(Map.of("village", "32.73.01.1001"))
                        .post("/api/v1/carts/{cart}/shipping-options", cart)),
                order(1, ORDER),
                order(3, ORDER));
    }

    private Door page(String address, int most) {
        return new Door("GET " + plain(address), most, headers -> customer.open(address, headers));
    }

    private Door account(String address, int most) {
        return new Door("GET " + address + ", signed in", most, headers -> mine.open(address, headers));
    }

    private Door office(String address, int most) {
        return new Door("GET " + plain(address), most, headers -> owner.open(address, headers));
    }

    private Door read(String address, int most) {
        return new Door("GET " + plain(address), most, headers -> staff().headers(headers)
                .get(address));
    }

    /** The order is placed here; its cart is filled under no label. */
    private Door order(int lines, int most) {
        return new Door("POST /api/v1/orders, %d lines".formatted(lines), most, headers -> {
            var ordered = cartWith(Goods.TOPI, 1);
            if (lines == 3)
                for (var sku : List.of(Goods.KAOS_M, Goods.KAOS_L))
                    put(ordered, sku, 1).statusCode(200);
            return visitor()
                    .headers(headers)
                    .header("Idempotency-Key", ordered)
                    .body(checkout(ordered, "QRIS"))
                    .post("/api/v1/orders");
        });
    }

    private String plain(String address) {
        return address.replace(number, "…")
                .replace(token, "…")
                .replace(cart, "…")
                .replace(parcel, "…");
    }

    private Map<String, Cost> costs() {
        var costs = new LinkedHashMap<String, Cost>();
        for (var door : doors()) {
            visit(door); // classes, templates and what is read once in a start
            int first = IntStream.range(0, VISITS)
                    .peek(visit -> shop.touch(Goods.topi()))
                    .map(visit -> visit(door))
                    .min()
                    .orElseThrow();
            int again =
                    IntStream.range(0, VISITS).map(visit -> visit(door)).min().orElseThrow();
            costs.put(door.name(), new Cost(first, again));
        }
        return costs;
    }

    private int visit(Door door) {
        var label = "hitung-" + UUID.randomUUID();
        var answer = door.visit().apply(Map.of("X-Request-Id", label));
        if (answer.statusCode() > 201) shut.put(door.name(), answer.statusCode());
        return StatementCounter.under(label).size();
    }

    private void print(Map<String, Cost> small, Map<String, Cost> large) {
        Measured.say("%-50s %8s %8s   %s", "statements", "first", "again", "most allowed");
        for (var door : doors()) {
            var cost = large.get(door.name());
            Measured.say(
                    "%-50s %8d %8d   %d%s",
                    door.name(),
                    cost.first(),
                    cost.again(),
                    door.most(),
                    cost.equals(small.get(door.name())) ? "" : "   in a small shop: " + small.get(door.name()));
        }
    }
}
